import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { pageWeight } from '../../src/checks/page-weight.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

/** Text that does not get smaller than three quarters of its length. */
function makeNoise(length: number): string {
  const lines = Array.from({ length: Math.ceil(length / 88) }, (_, index) =>
    createHash('sha512').update(String(index)).digest('base64'),
  );
  return lines.join('').slice(0, length);
}

async function findWith(context: TestContext, files: Files): Promise<readonly string[]> {
  const site = await makeSite(context, files);
  return (await pageWeight.run(site)).map(({ file, message }) => `${file}: ${message}`);
}

test('pages that arrive in one round trip are right', async (context) => {
  const body = `<p>${makeNoise(16_000)}</p>`;
  assert.deepEqual(await findWith(context, { 'index.html': makePage('Home', '/', body) }), []);
});

test('a page of more than 14,000 bytes is named with what it takes', async (context) => {
  const body = `<p>${makeNoise(24_000)}</p>`;
  const found = await findWith(context, { 'index.html': makePage('Home', '/', body) });
  assert.equal(found.length, 1);
  assert.match(
    found[0] ?? '',
    /^index\.html: This page takes 1\d,\d{3} bytes, \d,?\d{3} more than one round trip carries \(14,000\)\./,
  );
});

test('heavy styles and scripts are named, and data for search engines is no script', async (context) => {
  const body = `<style>${makeNoise(6_500)}</style><script>${makeNoise(8_000)}</script>
    <script type="application/ld+json">${makeNoise(200)}</script>`;
  const found = await findWith(context, { 'index.html': makePage('Home', '/', body) });
  assert.deepEqual(
    found.map((line) => line.replace(/\d,\d{3} bytes/, 'N bytes')),
    [
      'index.html: The styles of this page take N bytes, and at most 4,000 are allowed.',
      'index.html: The scripts of this page take N bytes, and at most 5,000 are allowed.',
    ],
  );
});

for (const [heavy, isFound] of [
  [1, false],
  [2, true],
] as const) {
  test(`${heavy} of 20 pages of sessions above 5,400 bytes ${isFound ? 'are too many' : 'is allowed'}`, async (context) => {
    const pages = Array.from({ length: 20 }, (_, index) => [
      `sessions/session-${index}/index.html`,
      makePage(
        `Session ${index}`,
        `/sessions/session-${index}/`,
        index < heavy ? makeNoise(8_000) : 'Short.',
      ),
    ]);
    const found = await findWith(context, {
      ...Object.fromEntries(pages),
      'sessions/open-standards/index.html': null,
    });
    assert.equal(found.length, isFound ? 1 : 0);
    if (isFound) assert.match(found[0] ?? '', /^sessions\/: 2 of 20 pages take more than 5,400 bytes/);
  });
}

test('the report names the heaviest pages, the heaviest first', async (context) => {
  const site = await makeSite(context, {
    'agenda/index.html': makePage('Agenda', '/agenda/', `<p>${makeNoise(4_000)}</p>`),
  });
  const table = await pageWeight.describe?.(site);
  assert.match(table ?? '', /^ {0,3}\d,\d{3} bytes {2}\/agenda\/\n +\d+ bytes {2}\//);
  assert.equal(table?.split('\n').length, 4);
});
