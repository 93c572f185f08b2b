import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hosts, type Host } from '../../src/hosting/host-list.ts';
import { hashStylesIn } from '../../src/hosting/security-policy.ts';
import { writeHeadersFile } from '../../src/hosting/settings/write-headers-file.ts';
import { writeRedirectsFile } from '../../src/hosting/settings/write-redirects-file.ts';
import { openSealedSite } from '../../src/publish/release/open-sealed-site.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { runNode } from '../helpers/run-node.ts';
import { sealSite, smallSite, type SiteFiles } from '../helpers/seal-site.ts';
import { serveRelease, type Fault } from '../helpers/serve-release.ts';

/* npm run verify, as somebody runs it. */

const hostOf = (id: Host['id']) => hosts.find((host) => host.id === id) as Host;
const verify = (...given: readonly string[]) => runNode('src/commands/verify.ts', given);

async function prepare(context: TestContext, id: Host['id'] = 'server', fault?: Fault) {
  const dist = join(await makeFolder(context), 'dist');
  const site = await sealSite(dist);
  const url = (await serveRelease(context, site, hostOf(id), fault)).href;
  const save = join(await makeFolder(context), 'saved');
  return { dist, url, save, seal: site.release.seal.slice(0, 8) };
}

test('a site that is what was checked: exit code 0, with figures', async (context) => {
  const { dist, url, seal } = await prepare(context);
  const { code, stdout, stderr } = await verify(url, '--dir', dist);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(
    stdout,
    new RegExp(
      `^✓ ${url} is release ${seal}, checked at 2018-09-01T10:00:00\\.000Z: 9 files, 1 old addresses, \\d+ questions\\.\n$`,
    ),
  );
});

test('a site that differs: exit code 1, and what differs', async (context) => {
  const spoil: Fault = (reply, { url }) => void (url === '/agenda/' && (reply.status = 404));
  const { dist, url } = await prepare(context, 'server', spoil);
  const { code, stdout } = await verify(url, '--dir', dist);
  assert.equal(code, 1);
  assert.match(
    stdout,
    /^\/agenda\/: it answers with status 404 with \d+ bytes, and must show agenda\/index\.html\.\n✗ \S+ is not what was checked: 1 difference in /,
  );
});

test('a server that is not there, and a slip of the command: exit code 2, and a sentence', async (context) => {
  const { dist, url } = await prepare(context);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['http://127.0.0.1:9/', '--dir', dist], /^No web server listens at 127\.0\.0\.1:9\.\n$/],
    [[], /^One address is needed\.\nnpm run verify -- /],
    [['psdm.example'], /^psdm\.example is no address of a site/],
    [[url, '--host', 'github'], /^--host github: known are server, netlify/],
    [[url, '--wait', 'x'], /^--wait x is no number of seconds/],
    [
      [url, '--dir', join(dist, 'agenda')],
      /agenda holds no release\.json, so that nobody can say what must be live/,
    ],
    [[url, '--dir', dist, '--live'], /^--dir does not go with --live and --save/],
  ];
  for (const [given, sentence] of cases) {
    const { code, stdout, stderr } = await verify(...given);
    assert.deepEqual([code, stdout], [2, ''], stderr);
    assert.match(stderr, sentence);
  }
});

/** The small site with the settings that a build would write, and without an old address. */
function writeWholeSite(): SiteFiles {
  const { _headers, _redirects, 'sessions/old/index.html': old, ...files } = smallSite;
  const contents = { ...files, '.well-known/security.txt': 'Contact: x\n', 'security.txt': 'Contact: x\n' };
  const served = Object.entries(contents)
    .map(([path, content]) => ({ path, styles: typeof content === 'string' ? hashStylesIn(content) : [] }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const site = { basePath: '/', files: [...served, { path: 'release.json', styles: [] }], redirects: [] };
  return { ...contents, _headers: writeHeadersFile(site), _redirects: writeRedirectsFile(site) };
}

for (const id of ['server', 'object-storage', 'github-pages'] as const) {
  test(`what a site shows on ${hostOf(id).name} can be saved whole, and published again`, async (context) => {
    const site = await sealSite(join(await makeFolder(context), 'dist'), writeWholeSite());
    const url = (await serveRelease(context, site, hostOf(id))).href;
    const save = join(await makeFolder(context), 'saved');
    const { code, stdout } = await verify(url, '--host', id, '--save', save);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /\nSaved to \S+saved\.\n$/);
    assert.deepEqual((await openSealedSite(save)).release, site.release);
  });
}

test('what a host does not show and nobody can make is told', async (context) => {
  const { url, save } = await prepare(context);
  const { code, stdout } = await verify(url, '--save', save);
  assert.equal(code, 0, stdout);
  assert.match(
    stdout,
    /\nSaved to \S+saved, but for _headers, _redirects, sessions\/old\/index\.html, which nginx or Caddy with the settings of this site does not show; publish would refuse it as it is\.\n$/,
  );
});

test('a site that differs is not saved', async (context) => {
  const { url, save } = await prepare(context, 'server', (reply, { url: path }) => {
    if (path === '/agenda/') reply.body = Buffer.from('old');
  });
  const { code } = await verify(url, '--save', save);
  assert.equal(code, 1);
  assert.deepEqual(await readdir(join(save, '..')), []);
});

test('a folder in use is not saved into', async (context) => {
  const { url } = await prepare(context);
  const save = await makeFolder(context);
  await writeFile(join(save, 'mine.txt'), 'mine');
  const { code, stderr } = await verify(url, '--save', save);
  assert.equal(code, 2);
  assert.match(stderr, /is not empty\. Nothing was saved\./);
  assert.deepEqual(await readdir(save), ['mine.txt']);
});
