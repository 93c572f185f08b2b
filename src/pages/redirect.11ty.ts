import { redirectPage } from '../views/redirect-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'redirects', view: redirectPage });
