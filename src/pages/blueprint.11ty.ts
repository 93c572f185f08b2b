import { blueprintPage } from '../views/blueprint-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.blueprint,
  view: blueprintPage,
  when: ({ parts }) => parts.blueprint,
});
