import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawSample } from '../../src/commands/render-sample.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { measure } from '../helpers/measure.ts';
import { openFolder, type Visit } from '../helpers/visit.ts';

/* Every kind of page, in the state that is hardest to show, under the conditions in which people meet it. */

const pages = [
  '/',
  '/agenda-parts/',
  '/home/',
  '/agenda/',
  '/agenda/2031-06-10/',
  '/agenda/2031-06-11/',
  '/agenda/access/hearing-loop/',
  '/sessions/opening/',
  '/sessions/longest-title/',
  '/sessions/cancelled/',
  '/tracks/track-1/',
  '/rooms/room-4/',
  '/rooms/room-11/',
  '/speakers/',
  '/speakers/ada-example/',
  '/speakers/long-name/',
  '/organisations/long-body/',
  '/announcements/',
  '/announcements/first/',
  '/blueprint/',
  '/blueprint/all-marks/',
  '/blueprint/actions/announced/',
  '/venue/',
  '/accessibility/',
  '/updates/',
  '/404.html',
];

let visit: Visit;
before(async () => {
  const { files } = await drawSample();
  visit = await openFolder((folder) => writeSite(folder, files));
});
after(() => visit.close());

/** Runs a measurement on every page, and gives what it found with the page's address. */
async function onEveryPage(look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const address of pages) {
    await visit.open(address);
    found.push(...(await look(visit.page)).map((line) => `${address}: ${line}`));
  }
  return found;
}

test('no page scrolls sideways, from 320 to 2560 pixels', async () => {
  const found = await onEveryPage(async (page) => {
    const lines: string[] = [];
    for (const width of [320, 360, 768, 960, 1024, 1440, 2560]) {
      await visit.resize(width);
      lines.push(...(await page.evaluate(measure.sideways)).map((line) => `at ${width}: ${line}`));
    }
    return lines;
  });
  assert.deepEqual(found, []);
});

for (const [condition, css] of [
  ['text twice as large', 'html { font-size: 200% }'],
  [
    'the text spacing of WCAG 1.4.12',
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  ],
] as const) {
  test(`with ${condition} nothing is cut off, overlaps or scrolls sideways`, async () => {
    const found = await onEveryPage(async (page) => {
      await page.addStyleTag({ content: css });
      const lines: string[] = [];
      for (const width of [320, 1280]) {
        await visit.resize(width);
        for (const look of [measure.sideways, measure.clipped, measure.overlaps]) {
          lines.push(...(await page.evaluate(look)).map((line) => `at ${width}: ${line}`));
        }
      }
      return lines;
    });
    assert.deepEqual(found, []);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every text has a contrast of 7:1 in the ${scheme} scheme`, async () => {
    await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const found = await onEveryPage(async (page) => {
      await visit.resize(1280);
      return page.evaluate(measure.contrast);
    });
    assert.deepEqual(found, []);
  });
}

test('every link that is not in a sentence is a target of 44 by 44 pixels', async () => {
  const found = await onEveryPage(async (page) => {
    const lines: string[] = [];
    for (const width of [360, 1440]) {
      await visit.resize(width);
      lines.push(...(await page.evaluate(measure.targets)).map((line) => `at ${width}: ${line}`));
    }
    return lines;
  });
  assert.deepEqual(found, []);
});

test('no line of text is longer than 75 characters', async () => {
  const found = await onEveryPage(async (page) => {
    await visit.resize(1440);
    return page.evaluate(measure.lineLengths);
  });
  assert.deepEqual(found, []);
});

test('nothing moves for those who asked for less motion', async () => {
  await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const found = await onEveryPage(async (page) =>
    page.evaluate(() =>
      document.getAnimations().length > 0 || matchMedia('not (prefers-reduced-motion)').matches
        ? ['it moves']
        : [],
    ),
  );
  assert.deepEqual(found, []);
});

test('no page has a script, so that all of it is there without', async () => {
  const found = await onEveryPage(async (page) =>
    page.evaluate(() =>
      Array.from(document.scripts)
        // What machines read is not run.
        .filter(({ type }) => type !== 'application/ld+json')
        .map(({ outerHTML }) => outerHTML),
    ),
  );
  assert.deepEqual(found, []);
});
