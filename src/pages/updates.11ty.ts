import { table } from '../feeds/table.ts';
import { updatesPage } from '../views/updates-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.updates,
  view: (site) => updatesPage(site, { table: Buffer.byteLength(table(site.event)) }),
});
