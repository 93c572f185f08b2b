import { homePage } from '../views/home-page.ts';
import { partsPage } from '../views/parts-page.ts';
import { definePage } from './define-pages.ts';

/** The sample shows its parts first. */
export default definePage({
  address: (at) => at.home,
  view: (site) => (site.isSample ? partsPage(site) : homePage(site)),
});
