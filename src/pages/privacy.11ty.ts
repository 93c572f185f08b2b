import { prosePage, prosePages } from '../views/prose-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.privacy,
  view: (site) => prosePage(site, prosePages.privacy),
});
