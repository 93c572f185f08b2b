import { organisationsPage } from '../views/organisations-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.organisations,
  view: organisationsPage,
  when: ({ parts }) => parts.organisations,
});
