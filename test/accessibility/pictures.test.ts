import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareTones,
  contrast,
  isBlank,
  worstContrast,
  type Pixels,
} from '../../src/accessibility/behaviour/pictures.ts';

type Tone = readonly [number, number, number];
const [black, white, grey, pale]: readonly [Tone, Tone, Tone, Tone] = [
  [0, 0, 0],
  [255, 255, 255],
  [119, 119, 119],
  [221, 221, 221],
];

/** A picture of ten by ten pixels: some of each colour, one after the other, and white for the rest. */
function paint(...runs: readonly (readonly [number, Tone])[]): Pixels {
  const tones = runs.flatMap(([count, tone]) => Array.from({ length: count }, () => tone));
  const all = Array.from({ length: 100 }, (_, index) => tones[index] ?? white);
  return { data: Uint8Array.from(all.flatMap((tone) => [...tone, 255])), width: 10, height: 10 };
}

test('contrast goes from 1 for one colour to 21 for black on white, either way round', () => {
  assert.equal(contrast(grey, grey), 1);
  assert.equal(contrast(black, white), 21);
  assert.equal(contrast(white, black), 21);
});

test('contrast is what WCAG’s formula gives for a grey that just fails', () => {
  assert.equal(contrast(grey, white).toFixed(2), '4.48');
});

test('a ring that comes is seen with its size and its contrast', () => {
  const { pixels, contrast: ratio } = compareTones(paint(), paint([30, black]), 20);
  assert.equal(pixels, 30);
  assert.equal(ratio, 21);
});

test('a picture that stays the same shows no change', () => {
  assert.deepEqual(compareTones(paint([30, black]), paint([30, black]), 20), { pixels: 0, contrast: 1 });
});

test('a line that moves to another place shows no change', () => {
  const moved = paint([50, white], [30, black]);
  assert.deepEqual(compareTones(paint([30, black]), moved, 20), { pixels: 0, contrast: 1 });
});

test('a pale ring is seen, with less than the contrast that it needs', () => {
  const { pixels, contrast: ratio } = compareTones(paint(), paint([30, pale]), 20);
  assert.equal(pixels, 30);
  assert.ok(ratio > 1 && ratio < 1.5, String(ratio));
});

test('a strong ring of too few pixels does not reach 3:1', () => {
  const { contrast: ratio } = compareTones(paint(), paint([10, black]), 20);
  assert.equal(ratio, 2.89);
});

test('three pixels more or less are noise', () => {
  assert.equal(compareTones(paint(), paint([3, black]), 1).pixels, 0);
});

test('the worst contrast is that of the ground that most nearly has the colour of the text', () => {
  assert.equal(worstContrast(paint(), black), 21);
  assert.equal(worstContrast(paint([50, grey]), black), contrast(grey, black));
  assert.equal(worstContrast(paint([100, black]), black), 1);
});

test('less than a tenth of the ground does not decide', () => {
  assert.equal(worstContrast(paint([9, black]), black), 21);
});

test('a picture of one colour is blank, whichever it is, and so is one with a speck', () => {
  assert.ok(isBlank(paint()));
  assert.ok(isBlank(paint([100, black])));
  assert.ok(isBlank(paint([7, black])));
});

test('a picture with a sign that stands out is not blank, and one with a sign that does not is', () => {
  assert.ok(!isBlank(paint([12, black])));
  assert.ok(isBlank(paint([12, pale])));
});
