import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastOf } from '../../src/model/check/contrast.ts';
import { fitTitle } from '../../src/views/fit-title.ts';
import { socialColours, socialImage, type DrawnElement } from '../../src/views/social-image.ts';
import { makeWords } from '../helpers/social-words.ts';

const { ground, text, motif } = socialColours;

for (const [name, color] of Object.entries(text)) {
  test(`the ${name} of a picture stands out from its ground by 7:1`, () => {
    assert.ok(contrastOf(color, ground) >= 7, `${contrastOf(color, ground)}`);
  });
}

test('every part of the drawing stands out from the ground by 3:1', () => {
  for (const color of Object.values(motif)) assert.ok(contrastOf(color, ground) >= 3, color);
});

/** Every element of a picture. */
function listElements(element: DrawnElement): DrawnElement[] {
  const { children } = element.props;
  return [element, ...(typeof children === 'object' ? children.flatMap(listElements) : [])];
}

test('no other text colour is used, and no text is fainter than its colour', () => {
  const known = new Set<unknown>(Object.values(text));
  for (const { props } of listElements(socialImage(makeWords()))) {
    if ('color' in props.style) assert.ok(known.has(props.style['color']));
    assert.ok(!('opacity' in props.style));
  }
});

test('a longer title is never set larger than a shorter one, and takes four lines at most', () => {
  const words = 'Nine councils share one standard for the data of their services and tell how it went so far';
  const fits = Array.from(words, (_, end) => fitTitle(words.slice(0, end + 1), 1072));
  for (const [index, { size, lines }] of fits.entries()) {
    assert.ok(size <= (fits[index - 1]?.size ?? size));
    assert.ok(lines <= 4);
  }
  assert.equal(fits[0]?.size, 144);
});

test('the title of the event is not said twice on its own picture', () => {
  const texts = listElements(socialImage(makeWords({ title: 'Small Event' }))).map(
    ({ props }) => props.children,
  );
  assert.equal(texts.filter((shown) => shown === 'Small Event').length, 1);
});
