import { prosePage, prosePages } from '../views/prose-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.accessibility,
  view: (site) => prosePage(site, prosePages.accessibility),
});
