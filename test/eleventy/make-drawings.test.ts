import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDrawingList } from '../../src/eleventy/create-drawing-list.ts';
import { encodePng } from '../../src/eleventy/encode-png.ts';
import { hashDrawing } from '../../src/eleventy/hash-drawing.ts';
import { listIcons } from '../../src/eleventy/list-icons.ts';
import { makeDrawings } from '../../src/eleventy/make-drawings.ts';
import { createAddresses } from '../../src/model/addresses.ts';
import { iconFiles } from '../../src/model/icons.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { makeWords } from '../helpers/social-words.ts';

/** A small picture that counts how often it is drawn. */
function countDraws(name = 'a') {
  let count = 0;
  const draw = async () => {
    count += 1;
    return { width: 2, height: 1, data: Buffer.from([0, 63, 71, 255, 255, 255, 255, 255]) };
  };
  return { picture: { path: `social/${name}.png`, hash: name, draw }, count: () => count };
}

test('a picture is drawn once, and a second build draws nothing and rewrites nothing', async (context) => {
  const cache = join(await makeFolder(context), 'not/yet/there');
  const { picture, count } = countDraws();
  const first = await makeDrawings([picture], cache);
  const before = await stat(join(cache, 'a.png'));
  const second = await makeDrawings([picture], cache);
  const after = await stat(join(cache, 'a.png'));
  assert.deepEqual([first.drawn, second.drawn, count()], [1, 0, 1]);
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  assert.deepEqual(
    second.files.map(({ path, content }) => ({ path, content })),
    first.files,
  );
  assert.deepEqual(await readdir(cache), ['a.png']);
});

const spoilt: readonly (readonly [string, (file: Buffer) => Uint8Array])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (file) => file.subarray(0, -20)],
  ['cut off after a whole part', (file) => file.subarray(0, -12)],
  ['changed in one byte', (file) => file.map((byte, index) => (index === 45 ? byte ^ 1 : byte))],
  ['longer than it was', (file) => Buffer.concat([file, Buffer.from('x')])],
  ['another picture', () => encodePng({ width: 1, height: 1, data: Buffer.alloc(4) }, 'b')],
  ['no picture', () => Buffer.from('<html>')],
];

for (const [what, spoil] of spoilt) {
  test(`a file of the cache that is ${what} is noticed and drawn again`, async (context) => {
    const cache = await makeFolder(context);
    const { picture, count } = countDraws();
    const good = await makeDrawings([picture], cache);
    const file = join(cache, 'a.png');
    await writeFile(file, spoil(await readFile(file)));
    const again = await makeDrawings([picture], cache);
    assert.equal(count(), 2);
    assert.deepEqual(again.files, good.files);
    assert.deepEqual(await readFile(file), good.files[0]?.content);
  });
}

test('a cache that cannot be written costs no more than time', async (context) => {
  const file = join(await makeFolder(context), 'file');
  await writeFile(file, 'mine');
  const { files } = await makeDrawings([countDraws().picture], join(file, 'below'));
  assert.equal(files.length, 1);
});

test('a picture that cannot be drawn stops the build', async (context) => {
  const draw = () => Promise.reject(new Error('No.'));
  await assert.rejects(makeDrawings([{ path: 'a.png', hash: 'a', draw }], await makeFolder(context)), /No\./);
});

test('pages that show the same share a picture, and each change of what it shows makes another', () => {
  const { addSocialImage, list } = createDrawingList({
    addresses: createAddresses('/psdm/'),
    basePath: '/psdm/',
  });
  const icons = list().length;
  const address = addSocialImage(makeWords());
  assert.match(address, /^\/psdm\/social\/[\da-f]{16}\.png$/);
  assert.equal(addSocialImage(makeWords()), address);
  for (const change of [
    { title: 'x' },
    { kind: 'x' },
    { note: undefined },
    { event: 'x' },
    { occasion: 'x' },
  ]) {
    assert.notEqual(addSocialImage(makeWords(change)), address);
  }
  assert.equal(list().length, icons + 6);
  assert.ok(list().some(({ path }) => `/psdm/${path}` === address));
});

test('a hash is the same for the same input, and differs for another', () => {
  assert.equal(hashDrawing({ a: 1 }), hashDrawing({ a: 1 }));
  assert.notEqual(hashDrawing({ a: 1 }), hashDrawing({ a: 2 }));
});

test('every icon has the size that it is listed with; the padded ones are opaque', async (context) => {
  const { files } = await makeDrawings(listIcons(), await makeFolder(context));
  for (const { file, size, form } of iconFiles) {
    const content = Buffer.from(files.find(({ path }) => path === file)?.content ?? '');
    // An icon file holds its PNG behind 22 bytes, and says where.
    const png = file.endsWith('.ico') ? content.subarray(content.readUInt32LE(18)) : content;
    assert.equal(png.toString('latin1', 1, 4), 'PNG', file);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], file);
    const at = png.indexOf('tRNS');
    const opacities = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    assert.equal(
      opacities.every((opacity) => opacity === 255),
      form === 'padded',
      file,
    );
  }
});
