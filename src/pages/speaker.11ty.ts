import { speakerPage } from '../views/speaker-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'speakers', view: speakerPage });
