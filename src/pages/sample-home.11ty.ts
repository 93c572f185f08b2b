import { homePage } from '../views/home-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.sampleHome,
  view: homePage,
  when: (_event, { isSample }) => isSample,
});
