import { dayPartPage } from '../views/day-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'dayParts', view: dayPartPage });
