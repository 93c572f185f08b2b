import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { hosts, type Host } from '../../../src/hosting/host-list.ts';
import type { SealedSite } from '../../../src/publish/targets/target.ts';
import { verifySite } from '../../../src/publish/verify/verify-site.ts';
import { sealSite, smallSite } from '../../helpers/seal-site.ts';
import { serveRelease, type Fault, type Reply } from '../../helpers/serve-release.ts';

const server = hosts.find(({ id }) => id === 'server') as Host;

let parent = '';
let site: SealedSite;
let older: SealedSite;
const moved =
  '<!doctype html><meta http-equiv="refresh" content="0; url=/sessions/new/"><title>It has moved</title>';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'verify-'));
  const files = { ...smallSite, 'sessions/old/index.html': moved };
  site = await sealSite(join(parent, 'site'), files);
  older = await sealSite(join(parent, 'older'), files, { checkedAt: '2018-08-01T10:00:00.000Z' });
});
after(() => rm(parent, { recursive: true }));

async function verify(context: TestContext, fault: Fault = () => {}, host: Host = server) {
  const url = await serveRelease(context, site, host, fault);
  return verifySite({ url, release: site.release, host, atOnce: 3, timeout: 5000, wait: 0 });
}

for (const host of hosts) {
  test(`a site that is what was checked has no differences on ${host.name}`, async (context) => {
    const { differences, files, redirects, retries } = await verify(context, undefined, host);
    assert.deepEqual([differences, redirects, retries], [[], 1, 0]);
    assert.ok(files >= 9);
  });
}

/** A fault at one address alone. */
const at =
  (address: string, spoil: Fault): Fault =>
  (reply, request, response) =>
    request.url === address ? spoil(reply, request, response) : undefined;
const set = (name: string, value: string | undefined) => (reply: Reply) => {
  reply.headers = reply.headers.filter(([one]) => one !== name);
  if (value !== undefined) reply.headers.push([name, value]);
};
const show =
  (text: string, status = 200) =>
  (reply: Reply) =>
    Object.assign(reply, {
      status,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: Buffer.from(text),
    }) as never;
const inForm =
  (form: string, spoil: (reply: Reply) => void): Fault =>
  (reply, { headers, method }) => {
    if (headers['accept-encoding'] === form && method === 'GET') spoil(reply);
  };

const faults: readonly (readonly [what: string, Fault, expected: readonly (string | RegExp)[]])[] = [
  [
    'a page that is gone',
    at('/agenda/', (reply) => void (reply.status = 500)),
    [/^\/agenda\/: it answers with status 500 with \d+ bytes, and must show agenda\/index\.html\.$/],
  ],
  [
    'another type',
    at('/agenda.ics', set('Content-Type', 'text/plain')),
    ['/agenda.ics: its type is “text/plain”, and must be “text/calendar; charset=utf-8”.'],
  ],
  [
    'no type',
    at('/agenda.ics', set('Content-Type', undefined)),
    ['/agenda.ics: the header Content-Type is missing; it must be “text/calendar; charset=utf-8”.'],
  ],
  [
    'a header that is missing',
    at('/agenda/', set('X-Frame-Options', undefined)),
    ['/agenda/: the header X-Frame-Options is missing; it must be “DENY”.'],
  ],
  [
    'a header of another value',
    at('/agenda/', set('Referrer-Policy', 'unsafe-url')),
    ['/agenda/: the header Referrer-Policy is “unsafe-url”, and must be “no-referrer”.'],
  ],
  [
    'a header that stands twice',
    at('/agenda/', (reply) => void reply.headers.push(['X-Frame-Options', 'DENY'])),
    ['/agenda/: the header X-Frame-Options stands there 2 times.'],
  ],
  [
    'pictures that are asked for each time',
    at('/images/boat-1f2e3d4c.webp', set('Cache-Control', 'no-cache')),
    [
      '/images/boat-1f2e3d4c.webp: the header Cache-Control is “no-cache”, and must be “public, max-age=31536000, immutable”.',
    ],
  ],
  [
    'a changed byte',
    at('/images/boat-1f2e3d4c.webp', (reply) => {
      reply.body = Buffer.concat([Buffer.from('X'), reply.body.subarray(1)]);
    }),
    [
      /^\/images\/boat-1f2e3d4c\.webp: what comes is not the file that was checked: its 8 bytes are other ones\.$/,
    ],
  ],
  [
    'a smaller form of another page',
    at(
      '/agenda/',
      inForm('br', (reply) => void (reply.body = brotliCompressSync('old'))),
    ),
    [
      /^\/agenda\/: what comes, asked for as br, is not the file that was checked: it has 3 bytes instead of \d+\.$/,
    ],
  ],
  [
    'a smaller form that is broken',
    at(
      '/agenda/',
      inForm('gzip', (reply) => void (reply.body = Buffer.from('x'))),
    ),
    ['/agenda/: what comes as gzip cannot be unpacked.'],
  ],
  [
    'no smaller form',
    at('/agenda/', inForm('br', set('Content-Encoding', undefined))),
    [
      '/agenda/: asked for as br it comes as identity.',
      /^\/agenda\/: what comes, asked for as br, is not the file/,
    ],
  ],
  [
    'forms that caches mix up',
    at('/agenda/', set('Vary', undefined)),
    [
      '/agenda/: it comes in several forms, and the header Vary does not say so.',
      '/agenda/: it comes in several forms, and the header Vary does not say so.',
    ],
  ],
  [
    'no HEAD',
    at('/agenda/', (reply, { method }) => void (method === 'HEAD' && (reply.status = 405))),
    ['/agenda/: asked with HEAD it answers with status 405.'],
  ],
  [
    'an ETag that means nothing',
    at('/agenda/', (reply, { headers }) => void (headers['if-none-match'] && (reply.status = 200))),
    ['/agenda/: asked again with its ETag it comes whole, with status 200 and not 304.'],
  ],
  [
    'an old address that shows a page',
    at('/sessions/old/', show(moved)),
    [
      `/sessions/old/: it must lead on to /sessions/new/ with status 301; it answers with status 200 with ${moved.length} bytes.`,
    ],
  ],
  [
    'an old address that leads to another site',
    at('/sessions/old', set('Location', 'https://other.example/sessions/new/')),
    [
      '/sessions/old: it must lead on to /sessions/new/ with status 301; it answers with status 301 with 0 bytes and leads to https://other.example/sessions/new/.',
    ],
  ],
  [
    'a page for what does not exist that says that it does',
    at('/no-such-page/', show('Hm', 200)),
    [
      '/no-such-page/: nothing stands there, so that it must answer with status 404; it answers with status 200 with 2 bytes.',
    ],
  ],
  [
    'another page for what does not exist',
    at('/.well-known/no-such-page/', show('nginx', 404)),
    [
      '/.well-known/no-such-page/: nothing stands there, and what is shown instead is not the page 404.html of the site.',
    ],
  ],
  [
    'a page for what does not exist without its headers',
    at('/no-such-page/', set('X-Content-Type-Options', undefined)),
    ['/no-such-page/ (404.html): the header X-Content-Type-Options is missing; it must be “nosniff”.'],
  ],
  [
    'a list of a folder',
    at('/images/', show('Index of /images')),
    ['/images/: the folder has no page, but status 200 with 16 bytes comes: a list of its files?'],
  ],
  [
    'a hidden file',
    at('/.git/config', show('[core]')),
    ['/.git/config: it must not be shown, but status 200 with 6 bytes comes (text/html; charset=utf-8).'],
  ],
  [
    'the settings of other hosts',
    at('/_headers', show('/*')),
    ['/_headers: it must not be shown, but status 200 with 2 bytes comes (text/html; charset=utf-8).'],
  ],
  [
    'a way out of its folder',
    at('/%2e%2e/%2e%2e/%2e%2e/etc/passwd', show('root:x:0')),
    [
      '/%2e%2e/%2e%2e/%2e%2e/etc/passwd: it must not be shown, but status 200 with 8 bytes comes (text/html; charset=utf-8).',
    ],
  ],
];

for (const [what, fault, expected] of faults) {
  test(`${what} is found, and nothing else`, async (context) => {
    const { differences } = await verify(context, fault);
    assert.equal(differences.length, expected.length, differences.join('\n'));
    for (const [index, sentence] of expected.entries()) {
      const found = differences[index] ?? '';
      if (typeof sentence === 'string') assert.equal(found, sentence);
      else assert.match(found, sentence);
    }
  });
}

test('another release than the expected one is told first', async (context) => {
  const url = await serveRelease(context, older, server);
  const options = { url, release: site.release, host: server, atOnce: 3, timeout: 5000, wait: 0 };
  const { differences } = await verifySite(options);
  const name = ({ release: { seal, checkedAt } }: SealedSite) =>
    `${seal.slice(0, 8)}, checked at ${checkedAt}`;
  assert.deepEqual(differences, [`The site shows release ${name(older)}, and not ${name(site)}.`]);
});

test('a server that is busy or breaks off once is asked again, and that is told', async (context) => {
  let [busy, broken] = [1, 1];
  const { differences, retries } = await verify(context, (reply, { url }, response) => {
    if (url === '/agenda.ics' && busy-- > 0) Object.assign(reply, { status: 503, body: Buffer.alloc(0) });
    if (url !== '/404.html' || broken-- <= 0) return;
    response.destroy();
    return true;
  });
  assert.deepEqual([differences, retries], [[], 2]);
});

test('a body that breaks off each time is not taken for the file', async (context) => {
  const cut = at('/agenda.ics', (_reply, _request, response) => {
    response.setHeader('Content-Length', 1000);
    response.write('BEGIN', () => response.destroy());
    return true;
  });
  const { differences } = await verify(context, cut);
  assert.equal(differences.length, 1);
  assert.match(
    differences[0] ?? '',
    /^\/agenda\.ics: 127\.0\.0\.1:\d+ broke the connection off, three times\.$/,
  );
});

test('a body without an end is cut off', async (context) => {
  const endless = at('/agenda.ics', (_reply, { method }, response) => {
    if (method === 'HEAD') return;
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) {
        // As long as somebody takes it.
      }
    };
    response.on('drain', more);
    more();
    return true;
  });
  const { differences } = await verify(context, endless);
  assert.match(differences.join('\n'), /\/agenda\.ics: what comes is not the file that was checked/);
});

test('a server that is not there is told in a sentence', async () => {
  const url = new URL('http://127.0.0.1:9/');
  const options = { url, release: site.release, host: server, atOnce: 3, timeout: 5000, wait: 0 };
  await assert.rejects(verifySite(options), { message: 'No web server listens at 127.0.0.1:9.' });
});
