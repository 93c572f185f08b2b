import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findExchange } from '../../src/eleventy/exchange-folders.ts';
import { mendFolder, nameReady } from '../../src/eleventy/mend-folder.ts';
import { replaceFolder } from '../../src/eleventy/replace-folder.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { runNode } from '../helpers/run-node.ts';

const cannot = () => false;

/** Makes a folder that holds one file which says what it is. */
async function put(path: string, text: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
  return path;
}

const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

async function makePlace(context: TestContext) {
  const parent = await makeFolder(context);
  const folder = join(parent, 'dist');
  return {
    parent,
    folder,
    ready: `${nameReady(folder, 1)}aaaaaa`,
    list: async () => (await readdir(parent)).toSorted(),
  };
}

/** The number of a process that has ended. */
const { stdout: ended } = await runNode('--eval', ['process.stdout.write(String(process.pid))']);

test('two folders change their names in one step where the system can do that', async (context) => {
  const exchange = await findExchange(process.platform);
  if (exchange === undefined) return context.skip(`${process.platform} has no such call`);
  const { folder, ready } = await makePlace(context);
  const [one, other] = [await stat(await put(folder, 'old')), await stat(await put(ready, 'new'))];
  assert.deepEqual(await replaceFolder(folder, ready), [ready]);
  assert.deepEqual([(await stat(folder)).ino, (await stat(ready)).ino], [other.ino, one.ino]);
  assert.equal(exchange(folder, `${folder}-none`), false);
});

test('a folder that is not there yet is simply named', async (context) => {
  const { folder, ready, list } = await makePlace(context);
  await put(ready, 'new');
  assert.deepEqual(await replaceFolder(folder, ready), []);
  assert.deepEqual(await list(), ['dist']);
});

test('elsewhere the old folder is moved away first, and is not taken for one to bring back', async (context) => {
  const { folder, ready, list } = await makePlace(context);
  await put(folder, 'old');
  await put(ready, 'new');
  assert.deepEqual(await replaceFolder(folder, ready, cannot), [`${ready}-1`]);
  assert.equal(await read(folder), 'new');
  assert.deepEqual(await list(), ['.dist-1-aaaaaa-1', 'dist']);
});

test('a folder that cannot be put in place leaves the old one there', async (context) => {
  const { folder, ready, list } = await makePlace(context);
  await put(folder, 'old');
  await assert.rejects(replaceFolder(folder, ready, cannot), { code: 'ENOENT' });
  assert.equal(await read(folder), 'old');
  assert.deepEqual(await list(), ['dist']);
});

test('the site comes back that a killed build moved away, and the rest of it goes', async (context) => {
  const { folder, list } = await makePlace(context);
  const ready = `${nameReady(folder, Number(ended))}bbbbbb`;
  await put(ready, 'half');
  await put(`${ready}-1.old`, 'old');
  assert.equal(await mendFolder(folder), true);
  assert.equal(await read(folder), 'old');
  assert.deepEqual(await list(), ['dist']);
  assert.equal(await mendFolder(folder), false);
});

test('what a killed build left goes when there is a site, and what a running build is at stays', async (context) => {
  const { folder, list } = await makePlace(context);
  const dead = `${nameReady(folder, Number(ended))}bbbbbb`;
  const running = `${nameReady(folder, process.pid)}cccccc`;
  await put(folder, 'new');
  for (const place of [dead, `${dead}-1`, `${dead}-1.old`, running, `${folder}/../.dist-mine`])
    await put(place, 'x');
  assert.equal(await mendFolder(folder), false);
  assert.deepEqual(await list(), [`.dist-${process.pid}-cccccc`, '.dist-mine', 'dist']);
  // A running build that has no exchange has just moved the site away: it puts the new one there itself.
  await rename(folder, `${running}-1.old`);
  assert.equal(await mendFolder(folder), false);
  assert.deepEqual(await list(), [
    `.dist-${process.pid}-cccccc`,
    `.dist-${process.pid}-cccccc-1.old`,
    '.dist-mine',
  ]);
});
