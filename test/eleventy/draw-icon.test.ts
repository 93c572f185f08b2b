import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawIcon } from '../../src/eleventy/draw-icon.ts';

test('a half clear edge has the colour of what it is the edge of, and no darker one', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#005a65"/></svg>';
  const { data } = await drawIcon(svg, 32);
  const edges = Array.from({ length: data.length / 4 }, (_, index) =>
    data.subarray(index * 4, index * 4 + 4),
  ).filter((pixel) => (pixel[3] ?? 0) > 60 && (pixel[3] ?? 0) < 255);
  assert.ok(edges.length > 0);
  for (const [red = 0, green = 0, blue = 0] of edges) {
    // Rounded to whole numbers twice.
    assert.ok(
      red <= 3 && Math.abs(green - 0x5a) <= 3 && Math.abs(blue - 0x65) <= 3,
      `${red} ${green} ${blue}`,
    );
  }
});
