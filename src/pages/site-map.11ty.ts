import { siteMap } from '../feeds/site-map.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.siteMap, view: ({ event }) => siteMap(event) });
