import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ServedSite } from '../../src/hosting/served-site.ts';
import { describeHosts } from '../../src/hosting/settings/describe-hosts.ts';
import { writeHeadersFile } from '../../src/hosting/settings/write-headers-file.ts';
import { writeRedirectsFile } from '../../src/hosting/settings/write-redirects-file.ts';
import { writeServerSettings } from '../../src/hosting/settings/write-server-settings.ts';
import { root } from '../helpers/run-node.ts';

const place = { folder: '/srv/psdm', id: '0007-1f2e3d4c' };
const page = (path: string, ...styles: string[]) => ({ path, styles });
const makeSite = (files: ServedSite['files'], basePath = '/'): ServedSite => ({
  basePath,
  files,
  redirects: [],
});
const settingsOf = (site: ServedSite, path: string) =>
  writeServerSettings(site, place).find((file) => file.path === path)?.content ?? '';

const everywhere = `  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()
  Cross-Origin-Opener-Policy: same-origin
`;
const rest =
  "img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('_headers has a rule for each file, and each header in one of those that match', () => {
  const site = makeSite(
    [
      page('agenda/index.html', 'sha256-a'),
      page('.well-known/security.txt'),
      page('sessions/x.ics'),
      page('images/a-1a2b.avif'),
      page('_headers'),
    ],
    '/psdm/',
  );
  assert.equal(
    writeHeadersFile(site),
    `/psdm/*
${everywhere}
/psdm/images/*
  Content-Security-Policy: default-src 'none'; ${rest}
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=31536000, immutable

/psdm/agenda/
  Content-Security-Policy: default-src 'none'; style-src 'sha256-a'; ${rest}
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: no-cache

/psdm/.well-known/security.txt
  Content-Security-Policy: default-src 'none'; ${rest}
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: no-cache

/psdm/sessions/x.ics
  Content-Security-Policy: default-src 'none'; ${rest}
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
  Cache-Control: no-cache
`,
  );
});

test('a base path with escapes is known to servers without them', () => {
  const site = makeSite([page('index.html', 'sha256-a')], '/caf%C3%A9/');
  assert.match(settingsOf(site, 'nginx-policies.map'), /^"0007-1f2e3d4c\/café\/" /);
  assert.match(settingsOf(site, 'nginx-server.conf'), /return 302 "\/caf%C3%A9\/";/);
  assert.match(settingsOf(site, 'Caddyfile'), /redir \/ "\/caf%C3%A9\/" 302/);
  assert.match(writeHeadersFile(site), /^\/caf%C3%A9\/$/m);
});

test('_headers of a site without pages says what stands on everything', () => {
  assert.equal(writeHeadersFile(makeSite([])), `/*\n${everywhere}`);
});

/** The rules of a file, by address. */
function readRules(text: string): Map<string, string[]> {
  const blocks = text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  const rules = new Map(
    blocks.map(([address = '', ...headers]) => [address, headers.map((line) => line.trim())]),
  );
  assert.equal(rules.size, blocks.length, 'no address has two rules');
  return rules;
}

/** Whether a pattern may match an address, as loosely as any of the hosts takes it. */
function mayMatch(pattern: string, address: string): boolean {
  const parts = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const source = parts.replaceAll('*', '.*').replace(/:page\/$/, '[^/]+/');
  return new RegExp(`^${source.replace(/\/$/, '')}/?$`).test(address);
}

function assertLimits(site: ServedSite): Map<string, string[]> {
  const text = writeHeadersFile(site);
  const rules = readRules(text);
  assert.ok(rules.size <= 100, `${rules.size} rules`);
  for (const line of text.split('\n')) assert.ok(line.length <= 2000, line);
  for (const { path } of site.files) {
    const address = `${site.basePath}${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const names = [...rules].flatMap(([pattern, lines]) =>
      mayMatch(pattern, address) ? lines.map((line) => line.split(':')[0]) : [],
    );
    assert.equal(new Set(names).size, names.length, `${address}: ${names.join(', ')}`);
    assert.ok(names.includes('Content-Security-Policy'), address);
  }
  return rules;
}

const range = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const hash = (index: number) => `sha256-${String(index).padStart(43, 'x')}=`;

test('_headers of a larger site has one rule for pages side by side, with all of their style sheets', () => {
  const rules = assertLimits(
    makeSite([
      page('index.html', hash(1)),
      page('404.html', hash(2)),
      page('sessions/index.html', hash(3)),
      ...range(120, (index) => page(`sessions/s${index}/index.html`, hash(index % 4))),
      ...range(120, (index) => page(`calendars/c${index}.ics`)),
      page('icon.svg', hash(9)),
      page('images/b-1a2b.svg', hash(8)),
    ]),
  );
  assert.deepEqual([...rules.keys()], ['/*', '/images/*', '/*.ics', '/icon.svg', '/', '/404.html', '/sessions/', '/sessions/:page/']); // prettier-ignore
  assert.match(
    rules.get('/sessions/:page/')?.[0] ?? '',
    /style-src 'sha256-x+0=' 'sha256-x+1=' 'sha256-x+2=' 'sha256-x+3='; img/,
  );
});

test('_headers leaves styles to the pages of a folder that has too many style sheets for a line', () => {
  const rules = assertLimits(
    makeSite(range(1600, (index) => page(`sessions/s${index}/index.html`, hash(index)))),
  );
  assert.match(
    rules.get('/sessions/:page/')?.[0] ?? '',
    /default-src 'none'; style-src 'unsafe-inline'; img/,
  );
});

test('_headers of a site with too many folders has one policy that leaves styles to the pages', () => {
  const rules = assertLimits(
    makeSite(range(1600, (index) => page(`f${index % 200}/s${index}/index.html`, hash(index)))),
  );
  assert.deepEqual([...rules.keys()], ['/*']);
});

test('a pattern for pages stands in no folder that holds files as well', () => {
  assertLimits(
    makeSite([
      ...range(90, (index) => page(`a/s${index}/index.html`, hash(index))),
      ...range(20, (index) => page(`b/s${index}/index.html`, hash(1))),
      page('b/feed.atom'),
    ]),
  );
});

test('_redirects leads on from each address with its slash and without, and keeps to what hosts take', () => {
  const redirects = [
    { from: '/sessions/old/', to: '/sessions/new/' },
    { from: '/sessions/a b$c/', to: '/sessions/Grüße/' },
  ];
  assert.equal(
    writeRedirectsFile({ ...makeSite([]), redirects }),
    `/sessions/old/ /sessions/new/ 301
/sessions/a%20b%24c/ /sessions/Gr%C3%BC%C3%9Fe/ 301
/sessions/old /sessions/new/ 301
/sessions/a%20b%24c /sessions/Gr%C3%BC%C3%9Fe/ 301
`,
  );
  assert.equal(writeRedirectsFile(makeSite([])), '');
  const many = range(1600, (index) => ({ from: `/old/${index}/`, to: '/new/' }));
  const lines = writeRedirectsFile({ ...makeSite([]), redirects: many })
    .trimEnd()
    .split('\n');
  assert.equal(lines.length, 2000);
  assert.ok(lines.includes('/old/1599/ /new/ 301'));
  const long = [{ from: `/${'a'.repeat(1000)}/`, to: '/new/' }];
  assert.equal(writeRedirectsFile({ ...makeSite([]), redirects: long }), '');
});

test('the lists of nginx name each page of one release, and nothing in a name ends its word', () => {
  const site = makeSite(
    [
      page('index.html', 'sha256-a'),
      page('a "b"; $c \\/index.html', 'sha256-b'),
      page('x/Y/index.html'),
      page('x/y/index.html'),
      page('robots.txt'),
      page(`${'l'.repeat(500)}/index.html`, 'sha256-c'),
    ],
    '/psdm/',
  );
  assert.equal(
    settingsOf(site, 'nginx-policies.map'),
    String.raw`"0007-1f2e3d4c/psdm/" "default-src 'none'; style-src 'sha256-a'; ${rest}";
"0007-1f2e3d4c/psdm/a \"b\"; $c \\/" "default-src 'none'; style-src 'sha256-b'; ${rest}";
"~^0007-1f2e3d4c/psdm/x/Y/$" "default-src 'none'; ${rest}";
"~^0007-1f2e3d4c/psdm/x/y/$" "default-src 'none'; ${rest}";
`,
  );
  assert.equal(settingsOf(makeSite([]), 'nginx-policies.map'), '');
});

test('old addresses are listed for nginx and Caddy without escapes, what they lead to with them', () => {
  const site = { ...makeSite([]), redirects: [{ from: '/a%20b/', to: '/$x {y}/' }] };
  assert.equal(
    settingsOf(site, 'nginx-redirects.map'),
    `"0007-1f2e3d4c/a b/" "/%24x%20%7By%7D/";
"0007-1f2e3d4c/a b" "/%24x%20%7By%7D/";
`,
  );
  assert.match(
    settingsOf(site, 'Caddyfile'),
    /_moved\} \{\n\t"\/a b\/" "\/%24x%20%7By%7D\/"\n\t"\/a b" "\/%24x%20%7By%7D\/"\n\tdefault ""\n\}/,
  );
});

test('Caddy gets names that mean something there as expressions', () => {
  const site = makeSite([page('{$HOME}/index.html', 'sha256-a'), page('a"\\/index.html', 'sha256-b')]);
  assert.match(
    settingsOf(site, 'Caddyfile'),
    /\n\t"~\^\/\\x7b\\x24HOME\\x7d\/\$" "default-src 'none'; style-src 'sha256-a'; .*\n\t"~\^\/a\\x22\\x5c\/\$" "/,
  );
});

test('a folder or release that the settings cannot name is refused in a sentence', () => {
  for (const folder of [
    'srv',
    '/srv/$x',
    '/srv/"',
    '/srv/{x}',
    '/srv/a\nb',
    '/srv/*',
    '/srv/a;b',
    '/srv/\\',
  ]) {
    assert.throws(() => writeServerSettings(makeSite([]), { ...place, folder }), /^Error: The settings of nginx and Caddy cannot name the folder ".*"\. Choose an absolute path/); // prettier-ignore
  }
  assert.throws(
    () => writeServerSettings(makeSite([]), { ...place, id: 'a/b' }),
    /The release "a\/b" has a name/,
  );
});

test('docs/hosts.md says what the list of hosts and headers says', async () => {
  assert.equal(await readFile(join(root, 'docs/hosts.md'), 'utf8'), describeHosts());
});
