import { createHash } from 'node:crypto';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';

/* Prints the hash of each file that is not a page, of an event drawn for a moment: run with the folder and the moment. */

const [folder = '', now = ''] = process.argv.slice(2);
const { files } = await renderSite(await loadEvent(folder, { now }));
for (const { path, content } of files) {
  if (!/\.(?:ics|xml|json|csv|atom|txt)$/.test(path)) continue;
  console.log(`${createHash('sha256').update(content).digest('hex')}  ${path}`);
}
