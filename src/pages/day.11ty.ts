import { dayPage } from '../views/day-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'days', view: dayPage });
