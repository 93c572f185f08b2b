import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { makeFolder } from '../helpers/make-event.ts';

test('only files whose bytes changed are written; files that are no longer wanted go, with their folders', async (context) => {
  const folder = join(await makeFolder(context), 'dist');
  await writeSite(folder, [
    { path: 'index.html', content: 'home' },
    { path: 'a/index.html', content: 'a' },
    { path: 'b/c/index.html', content: 'c' },
  ]);
  const before = await stat(join(folder, 'index.html'));
  const report = await writeSite(folder, [
    { path: 'index.html', content: 'home' },
    { path: 'a/index.html', content: 'A' },
  ]);
  const after = await stat(join(folder, 'index.html'));
  assert.deepEqual(report, { written: ['a/index.html'], removed: ['b/c/index.html'], unchanged: 1 });
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  assert.equal(await readFile(join(folder, 'a/index.html'), 'utf8'), 'A');
  assert.deepEqual((await readdir(folder)).toSorted(), ['a', 'index.html']);
});

test('nothing is left beside the output folder', async (context) => {
  const parent = await makeFolder(context);
  await writeFile(join(parent, 'keep.txt'), 'mine');
  await writeSite(join(parent, 'dist'), [{ path: 'index.html', content: 'home' }]);
  assert.deepEqual((await readdir(parent)).toSorted(), ['dist', 'keep.txt']);
});
