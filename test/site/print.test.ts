import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { root } from '../helpers/run-node.ts';
import { openFolder, type Visit } from '../helpers/visit.ts';

/* The pages as they come out of a printer, on A4. */

let visit: Visit;
before(async () => {
  const { files } = await renderSite(await loadEvent(root, { now: '2026-06-01T12:00' }));
  visit = await openFolder((folder) => writeSite(folder, files));
});
after(() => visit.close());

/** Prints the open page; returns how many sheets it takes. */
async function countSheets(landscape: boolean): Promise<number> {
  const document = await visit.page.pdf({ format: 'A4', landscape });
  return (
    Buffer.from(document)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

for (const [shape, landscape] of [
  ['tall', false],
  ['wide', true],
] as const) {
  test(`the day of the event takes one ${shape} sheet`, async () => {
    await visit.open('/agenda/2018-09-27/');
    assert.equal(await countSheets(landscape), 1);
  });
}

test('a session takes one sheet', async () => {
  await visit.open('/sessions/map-of-who-is-where/');
  assert.equal(await countSheets(false), 1);
});

test('on paper there is no navigation, all is dark on white, and a source has its address', async () => {
  await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await visit.page.emulateMediaType('print');
  await visit.open('/speakers/jane-fallon/');
  const seen = await visit.page.evaluate(() => {
    const isShown = (selector: string) =>
      Array.from(document.querySelectorAll(selector)).some((element) => element.getClientRects().length > 0);
    const source = document.querySelector('.source-list a');
    return {
      navigation: isShown('nav, .skip-link, .canal-motif'),
      text: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      source:
        (source !== null && getComputedStyle(source, '::after').content.includes('href')) ||
        (source ? getComputedStyle(source, '::after').content : ''),
    };
  });
  assert.equal(seen.navigation, false);
  assert.equal(seen.text, 'rgb(20, 33, 31)');
  assert.equal(seen.paper, 'rgb(251, 250, 246)');
  assert.match(String(seen.source), /https:\/\//);
});
