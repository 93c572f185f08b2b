import { prosePage, prosePages } from '../views/prose-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.about, view: (site) => prosePage(site, prosePages.about) });
