import { organisationPage } from '../views/organisation-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'organisations', view: organisationPage });
