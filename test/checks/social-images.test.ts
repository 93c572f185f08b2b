import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { socialImages } from '../../src/checks/social-images.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

/** The first bytes of a PNG, by which it says its size. */
function startPng(width: number, height: number): Buffer {
  const start = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  start.writeUInt32BE(width, 16);
  start.writeUInt32BE(height, 20);
  return start;
}

const addresses = {
  'index.html': '/',
  'agenda/index.html': '/agenda/',
  'sessions/open-standards/index.html': '/sessions/open-standards/',
};

function addTags(title: string, address: string): string {
  const tags = {
    title,
    description: 'A sentence.',
    type: 'website',
    url: `https://example.org${address}`,
    site_name: 'Example',
    image: 'https://example.org/social/a.png',
    'image:alt': title,
  };
  const metas = Object.entries(tags).map(
    ([name, value]) => `<meta property="og:${name}" content="${value}">`,
  );
  return makePage(title, address, '').replace('</head>', `${metas.join('\n')}</head>`);
}

const good: Files = {
  ...Object.fromEntries(
    Object.entries(addresses).map(([file, address]) => [file, addTags('A title', address)]),
  ),
  'social/a.png': startPng(1200, 630),
};

async function findIn(context: TestContext, changes: Files): Promise<readonly string[]> {
  const findings = await socialImages.run(await makeSite(context, { ...good, ...changes }));
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

test('nothing is wrong with pages whose picture and words are whole', async (context) =>
  assert.deepEqual(await findIn(context, {}), []));

const home = addTags('A title', '/');
const tag = (name: string) => new RegExp(`<meta property="og:${name}" [^>]*>`);

for (const name of ['title', 'description', 'type', 'url', 'site_name', 'image', 'image:alt']) {
  test(`a page without og:${name} is found`, async (context) => {
    assert.deepEqual(await findIn(context, { 'index.html': home.replace(tag(name), '') }), [
      `index.html: It has no og:${name}; add it, so that the page shows when it is shared.`,
    ]);
  });
}

const mistakes: readonly (readonly [string, string, RegExp])[] = [
  ['the address of another page', 'https://example.org/agenda/', /og:url is .*it must be the canonical link/],
];

for (const [what, url, message] of mistakes) {
  test(`og:url with ${what} is found`, async (context) => {
    const found = await findIn(context, {
      'index.html': home.replace('content="https://example.org/"', `content="${url}"`),
    });
    assert.match(found.join('\n'), message);
  });
}

for (const image of [
  'https://elsewhere.example/a.png',
  '/social/a.png',
  'social/a.png',
  '//example.org/social/a.png',
]) {
  test(`a picture that is no whole address on the site is found: ${image}`, async (context) => {
    const found = await findIn(context, {
      'index.html': home.replace('https://example.org/social/a.png', image),
    });
    assert.deepEqual(found, [
      `index.html: Its og:image ${image} is no whole address on this site; give it one that begins with https://example.org/.`,
    ]);
  });
}

const drawings: readonly (readonly [string, Buffer | null, string])[] = [
  ['is missing', null, 'does not exist; let the build draw it.'],
  ['is no PNG', Buffer.from('<html>'), 'is no PNG; let the build draw it again.'],
  ['has another size', startPng(600, 315), 'is 600 × 315 pixels; it must be 1200 × 630.'],
  [
    'is too heavy',
    Buffer.concat([startPng(1200, 630), randomBytes(300_000)]),
    'has 300024 bytes; it may have 300000.',
  ],
];

for (const [what, content, message] of drawings) {
  test(`a picture that ${what} is found, on each page that shows it`, async (context) => {
    const found = await findIn(context, { 'social/a.png': content });
    assert.deepEqual(
      found.toSorted(),
      Object.keys(addresses)
        .map((file) => `${file}: Its picture /social/a.png ${message}`)
        .toSorted(),
    );
  });
}
