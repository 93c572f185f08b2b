import { sessionPartPage } from '../views/session-part-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'organisationParts', view: sessionPartPage });
