import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from '../../src/eleventy/encode-png.ts';

/** Lets another program read the file back. */
function decode(png: Buffer, width: number, height: number): Buffer {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test('a picture of few colours comes back as it was', () => {
  const data = Buffer.from([0, 63, 71, 255, 255, 255, 255, 255, 255, 216, 77, 255, 0, 0, 0, 0]);
  assert.deepEqual(decode(encodePng({ width: 2, height: 2, data }, 'key'), 2, 2), data);
});

test('of a picture of many colours the most frequent one stays exact, and no other moves far', () => {
  const [width, height] = [64, 64];
  const data = Buffer.alloc(4 * width * height, Buffer.from([0, 63, 71, 255]));
  for (let index = 0; index < 1000; index += 1) {
    data.set([index % 256, (index * 7) % 256, (index * 13) % 256, 255], index * 4);
  }
  const found = decode(encodePng({ width, height, data }, 'key'), width, height);
  assert.deepEqual(found.subarray(4000), data.subarray(4000));
  const moved = Array.from(found, (value, index) => Math.abs(value - (data[index] ?? 0)));
  assert.ok(Math.max(...moved) < 64);
});
