import { actionPage } from '../views/action-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'actions', view: actionPage });
