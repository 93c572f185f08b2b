import { chapterPage } from '../views/chapter-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'chapters', view: chapterPage });
