import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastOf, strengthen } from '../../../src/model/check/contrast.ts';
import { paper } from '../../../src/model/paper.ts';

for (const [one, other, contrast] of [
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#FFFFFF', 4.54],
  ['#00545e', '#00545e', 1],
] as const) {
  test(`${one} on ${other} has a contrast of ${contrast}:1`, () => {
    assert.equal(Math.round(contrastOf(one, other) * 100) / 100, contrast);
    assert.equal(contrastOf(one, other), contrastOf(other, one));
  });
}

test('a colour that is too pale becomes darker on light paper and lighter on dark, until it is enough', () => {
  for (const ground of [paper.light, paper.dark]) {
    const strong = strengthen('#7f8f8f', ground, 7);
    assert.ok(contrastOf(strong, ground) >= 7);
    assert.ok(contrastOf(strong, ground) < 7.6);
  }
});
