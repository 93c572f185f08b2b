import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { webManifest } from '../../src/checks/web-manifest.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

const icon = Buffer.from('89504e470d0a1a0a0000000d49484452000000c0000000c0', 'hex');
const manifest = {
  name: 'Example',
  short_name: 'Example',
  start_url: '/',
  scope: '/',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  ],
};

const link = (title: string, address: string) =>
  makePage(title, address, '').replace(
    '</head>',
    '<link rel="manifest" href="/manifest.webmanifest"></head>',
  );

const good: Files = {
  'index.html': link('Home', '/'),
  'agenda/index.html': link('Agenda', '/agenda/'),
  'sessions/open-standards/index.html': link('Open standards', '/sessions/open-standards/'),
  '404.html': link('Not found', '/404.html'),
  'manifest.webmanifest': JSON.stringify(manifest),
  'icon.svg': '<svg/>',
  'icon-192.png': icon,
};

async function findIn(context: TestContext, changes: Files): Promise<readonly string[]> {
  const findings = await webManifest.run(await makeSite(context, { ...good, ...changes }));
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

const change = (facts: Record<string, unknown>) => ({
  'manifest.webmanifest': JSON.stringify({ ...manifest, ...facts }),
});

test('nothing is wrong with a manifest that is what it says', async (context) =>
  assert.deepEqual(await findIn(context, {}), []));

const mistakes: readonly (readonly [string, Files, string])[] = [
  [
    'a page without the link',
    { 'index.html': makePage('Home', '/', '') },
    'index.html: It does not link to /manifest.webmanifest; add the link.',
  ],
  [
    'no manifest',
    { 'manifest.webmanifest': null },
    'manifest.webmanifest: The site has no web manifest; let the build write one.',
  ],
  [
    'another start',
    change({ start_url: '/psdm/' }),
    'manifest.webmanifest: Its start_url is /psdm/; it must be /.',
  ],
  [
    'another scope',
    change({ scope: '/agenda/' }),
    'manifest.webmanifest: Its scope is /agenda/; it must be /.',
  ],
  [
    'a missing icon',
    { 'icon-192.png': null },
    'manifest.webmanifest: Its icon /icon-192.png does not exist; correct or remove it.',
  ],
  [
    'an icon of another size',
    change({ icons: [{ src: '/icon-192.png', sizes: '512x512', type: 'image/png' }] }),
    'manifest.webmanifest: Its icon /icon-192.png is 192x192, and not 512x512 as it claims.',
  ],
  [
    'an icon that is no PNG',
    { 'icon-192.png': 'x' },
    'manifest.webmanifest: Its icon /icon-192.png is no PNG, and not 192x192 as it claims.',
  ],
];

for (const [what, files, message] of mistakes) {
  test(`${what} is found`, async (context) => assert.deepEqual(await findIn(context, files), [message]));
}

for (const text of ['{', '[]', '{"name":"x"}']) {
  test(`a manifest that is none is found: ${text}`, async (context) => {
    const found = await findIn(context, { 'manifest.webmanifest': text });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^manifest\.webmanifest: It is no web manifest \(/);
  });
}
