import { actionsPage } from '../views/actions-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.actions,
  view: actionsPage,
  when: ({ parts }) => parts.actions,
});
