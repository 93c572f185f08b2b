import { sessionPage } from '../views/session-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'sessions', view: sessionPage });
