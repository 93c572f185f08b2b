import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { makeFolder } from '../helpers/make-event.ts';

/** What makes a folder a site. */
const frame = ['404.html', 'robots.txt', 'sitemap.xml'].map((path) => ({ path, content: path }));
const home = (content: string) => [...frame, { path: 'index.html', content }];

test('only files whose bytes changed are written; files that are no longer wanted go, with their folders', async (context) => {
  const folder = join(await makeFolder(context), 'dist');
  await writeSite(folder, [
    ...home('home'),
    { path: 'a/index.html', content: 'a' },
    { path: 'b/c/index.html', content: 'c' },
  ]);
  const before = await stat(join(folder, 'index.html'));
  const report = await writeSite(folder, [...home('home'), { path: 'a/index.html', content: 'A' }]);
  const after = await stat(join(folder, 'index.html'));
  assert.deepEqual(report, { written: ['a/index.html'], removed: ['b/c/index.html'], unchanged: 4 });
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  assert.equal(await readFile(join(folder, 'a/index.html'), 'utf8'), 'A');
  assert.deepEqual((await readdir(folder)).toSorted(), [
    '404.html',
    'a',
    'index.html',
    'robots.txt',
    'sitemap.xml',
  ]);
});

test('a file of bytes is compared by its bytes, not by what they would be as text', async (context) => {
  const folder = join(await makeFolder(context), 'dist');
  const write = (byte: number) =>
    writeSite(folder, [...home('home'), { path: 'a.png', content: Uint8Array.of(byte, 0) }]);
  await write(0xff);
  assert.deepEqual((await write(0xff)).written, []);
  assert.deepEqual((await write(0xfe)).written, ['a.png']);
  assert.deepEqual(await readFile(join(folder, 'a.png')), Buffer.of(0xfe, 0));
});

test('nothing is left beside the output folder', async (context) => {
  const parent = await makeFolder(context);
  await writeFile(join(parent, 'keep.txt'), 'mine');
  await writeSite(join(parent, 'dist'), home('one'));
  await writeSite(join(parent, 'dist'), home('two'));
  assert.deepEqual((await readdir(parent)).toSorted(), ['dist', 'keep.txt']);
});

test('a folder that holds something else than a site is refused and kept', async (context) => {
  const folder = await makeFolder(context);
  await writeFile(join(folder, 'precious.txt'), 'mine');
  await assert.rejects(
    writeSite(folder, home('home')),
    /holds files that are not a site built by this command/,
  );
  assert.deepEqual(await readdir(folder), ['precious.txt']);
});

test('a file in place of the folder is refused in a sentence', async (context) => {
  const file = join(await makeFolder(context), 'dist');
  await writeFile(file, 'mine');
  await assert.rejects(writeSite(file, home('home')), /cannot be used for the site: it is a file/);
  assert.equal(await readFile(file, 'utf8'), 'mine');
});

test('a write that fails half way leaves the old site whole, and nothing beside it', async (context) => {
  const parent = await makeFolder(context);
  const folder = join(parent, 'dist');
  await writeSite(folder, home('old'));
  // A path through a file cannot be written, whoever runs the test.
  const impossible = [...home('new'), { path: 'index.html/inside.html', content: 'x' }];
  await assert.rejects(writeSite(folder, impossible));
  assert.equal(await readFile(join(folder, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(await readdir(parent), ['dist']);
});

test('builds at the same time leave one whole site', async (context) => {
  const folder = join(await makeFolder(context), 'dist');
  const sites = ['a', 'b', 'c', 'd'].map((letter) => [
    ...home(letter),
    ...Array.from({ length: 30 }, (_, index) => ({ path: `p${index}/index.html`, content: letter })),
  ]);
  await Promise.allSettled(sites.map((files) => writeSite(folder, files)));
  const texts = new Set<string>();
  for (const path of await readdir(folder)) {
    if (path === 'index.html' || path.startsWith('p')) {
      texts.add(await readFile(join(folder, path.startsWith('p') ? `${path}/index.html` : path), 'utf8'));
    }
  }
  assert.equal(texts.size, 1);
});
