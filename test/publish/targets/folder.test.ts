import assert from 'node:assert/strict';
import { readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { smallSite } from '../make-sealed-site.ts';
import { edition, isThere, listAll, makePlace } from './make-place.ts';

test('a release is laid with its compressed forms, its settings and its description, and one link shows it', async (context) => {
  const { folder, target, make } = await makePlace(context);
  const site = await make();
  const report = await target.publish(site, false);
  const id = `0001-${site.release.seal.slice(0, 8)}`;
  assert.deepEqual(report, { id, written: 6, removed: 0, unchanged: 0, notes: [] });
  assert.deepEqual(await listAll(folder), [
    '.lock',
    'current',
    ...[
      'release.json',
      'server/nginx/site.conf',
      ...['404.html', 'agenda/index.html']
        .flatMap((path) => [path, `${path}.br`, `${path}.gz`])
        .map((path) => `site/${path}`),
      'site/images/a.12345678.png',
      ...['index.html', 'release.json', 'robots.txt', 'sitemap.xml']
        .flatMap((path) => [path, `${path}.br`, `${path}.gz`])
        .map((path) => `site/${path}`),
    ].map((path) => `releases/${id}/${path}`),
  ]);
  assert.equal(await readlink(join(folder, 'current')), `releases/${id}`);
  assert.equal((await stat(join(folder, '.lock'))).size, 0);
  // Without _headers, and with release.json, which servers show too.
  assert.equal(await readFile(join(folder, 'current/server/nginx/site.conf'), 'utf8'), `# ${id} / 7\n`);
});

test('compressed forms hold the same text, and are the same from every machine', async (context) => {
  const { folder, publish } = await makePlace(context);
  await publish();
  const home = join(folder, 'current/site/index.html');
  const zipped = await readFile(`${home}.gz`);
  assert.equal(gunzipSync(zipped).toString(), smallSite['index.html']);
  assert.equal(brotliDecompressSync(await readFile(`${home}.br`)).toString(), smallSite['index.html']);
  // RFC 1952, 2.3: flags, time, level, system.
  assert.deepEqual([...zipped.subarray(3, 10)], [0, 0, 0, 0, 0, 2, 255]);
});

test('the base path of a site is a folder, so that addresses are whole paths', async (context) => {
  const { read, publish } = await makePlace(context);
  await publish(smallSite, 'https://small.example/events/psdm/');
  assert.equal(await read('current/site/events/psdm/index.html'), '<title>Home</title>');
  assert.match(await read('current/server/nginx/site.conf'), /\/events\/psdm\//);
});

test('files that did not change stay the same files, and changed ones have a later time however the clock stands', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const at = (id: string, path: string) => stat(join(folder, 'releases', id, 'site', path));
  // The clock was two hundred years ahead when the first release was published, and was set back since.
  const ahead = 8_000_000_000;
  for (const path of ['index.html', 'index.html.br', 'index.html.gz', 'robots.txt']) {
    await utimes(join(folder, 'releases', first, 'site', path), ahead, ahead);
  }
  const report = await target.publish(await make(edition('two')), false);
  assert.deepEqual({ ...report, id: '' }, { id: '', written: 1, removed: 0, unchanged: 5, notes: [] });
  for (const path of ['robots.txt', 'robots.txt.br', 'robots.txt.gz', 'images/a.12345678.png']) {
    assert.equal((await at(report.id, path)).ino, (await at(first, path)).ino);
  }
  const times = ['index.html', 'index.html.br', 'index.html.gz'].map(
    async (path) => (await at(report.id, path)).mtimeMs,
  );
  assert.deepEqual(
    await Promise.all(times),
    Array.from({ length: 3 }, () => (ahead + 1) * 1000),
  );
});

test('editions that follow one another within a second differ in the second of their change', async (context) => {
  const { folder, publish, target } = await makePlace(context);
  const seconds: number[] = [];
  for (const name of ['a', 'b', 'c']) {
    await publish(edition(name));
    seconds.push((await stat(join(folder, 'current/site/index.html'))).mtimeMs / 1000);
  }
  // After going back, the next one must differ from all that visitors may have loaded.
  await target.rollBack();
  await target.rollBack();
  await publish(edition('d'));
  seconds.push((await stat(join(folder, 'current/site/index.html'))).mtimeMs / 1000);
  assert.deepEqual(
    seconds,
    seconds.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(seconds.map(Math.floor)).size, 4);
});

test('a damaged file is not taken over into the next release, and the damage stays where it is', async (context) => {
  const { folder, read, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  await writeFile(join(folder, 'current/site/robots.txt.gz'), 'broken');
  await writeFile(join(folder, 'current/site/sitemap.xml'), 'broken');
  await publish(edition('two'));
  assert.equal(await read('current/site/sitemap.xml'), '<urlset/>');
  assert.equal(
    gunzipSync(await readFile(join(folder, 'current/site/robots.txt.gz'))).toString(),
    'User-agent: *\n',
  );
  assert.equal(await read(`releases/${first}/site/sitemap.xml`), 'broken');
});

test('publishing what is shown writes nothing, and completes what is missing', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const id = await publish();
  const before = await stat(join(folder, 'current/site/index.html'));
  const site = await make();
  const same = { id, written: 0, removed: 0, unchanged: 6 };
  assert.deepEqual(await target.publish(site, false), { ...same, notes: [`${id} is already shown.`] });
  await rm(join(folder, 'current/server'), { recursive: true });
  assert.deepEqual(await target.publish(site, false), {
    ...same,
    notes: [
      `${id} is already shown.`,
      'Of the settings of its web server, 1 files were missing or old, and were written anew.',
    ],
  });
  assert.equal((await stat(join(folder, 'current/site/index.html'))).ino, before.ino);
  await rm(join(folder, 'current/site/index.html.br'));
  const anew = await target.publish(site, false);
  assert.deepEqual(anew, {
    id: id.replace('0001', '0002'),
    written: 1,
    removed: 0,
    unchanged: 5,
    notes: [`${id} was damaged, and the same was published anew: index.html.br is missing.`],
  });
});

test('a trial says what would change and writes nothing', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const trial = await target.publish(await make(), true);
  assert.deepEqual(trial.notes, [
    'This was a trial: nothing was written, and visitors see what they saw before.',
  ]);
  assert.equal(await isThere(folder), false);
  await publish(edition('one'));
  const before = await listAll(folder);
  const { 'robots.txt': _robots, ...others } = edition('two');
  const second = await target.publish(await make({ ...others, 'new.txt': 'new' }), true);
  assert.deepEqual(
    { ...second, id: second.id.slice(0, 4), notes: [] },
    {
      id: '0002',
      written: 2,
      removed: 1,
      unchanged: 4,
      notes: [],
    },
  );
  assert.deepEqual(await listAll(folder), before);
});
