import { accessPage } from '../views/access-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'accessFilters', view: accessPage });
