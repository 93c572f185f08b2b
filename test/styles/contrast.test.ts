import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { contrastOf } from '../../src/model/check/contrast.ts';
import { paper, tealDeep } from '../../src/model/paper.ts';
import { trackColors } from '../../src/model/track-colors.ts';

/* The contrast of every pair of colours that the style sheet puts together, from the tokens themselves (WCAG 1.4.6, 1.4.11). */

const { css } = compile(fileURLToPath(new URL('../../styles/main.scss', import.meta.url)), {
  style: 'compressed',
});

type Colors = Readonly<Record<string, string>>;

function readTokens(): { light: Colors; dark: Colors } {
  const blocks = [...css.matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) =>
    Object.fromEntries(
      [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name = '', color = '']) => [name, color]),
    ),
  );
  const [light = {}, dark = {}] = blocks;
  return { light, dark: { ...light, ...dark } };
}

/** Mixes as `color-mix(in srgb, …)` does. */
function mix(color: string, share: number, ground: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const tokens = readTokens();
const focusInk = '#14211f';

/** Text and its ground; the fixed colours are those of the home page's header and the drawn tiles. */
const textPairs: readonly (readonly [string, string])[] = [
  ...['ink', 'soft', 'teal', 'brick'].flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'tint'] as const,
    // A session stands on paper with a breath of its track's colour, whatever that is.
    [text, 'a dark track'] as const,
    [text, 'a light track'] as const,
    [text, 'teal at 7 %'] as const,
  ]),
  ['paper', 'ink'],
  ['#ffffff', 'deep'],
  ['#d8eaea', 'deep'],
  ['signal', 'deep'],
  [focusInk, 'signal'],
  ['#ffffff', '#00525c'],
  ['#ffffff', '#7c2a14'],
];

/** Controls, and graphics that say something. */
const graphicPairs: readonly (readonly [string, string])[] = [
  ...['edge', 'teal', 'brick'].flatMap((color) => [[color, 'paper'] as const, [color, 'tint'] as const]),
  ['#7fd3d6', 'deep'],
  ['#f7b39c', 'deep'],
  ['#5a9299', 'deep'],
  ['signal', focusInk],
];

for (const scheme of ['light', 'dark'] as const) {
  const colors = tokens[scheme];
  const ground = colors['paper'] ?? '';
  const mixed: Colors = {
    'a dark track': mix('#000000', 0.07, ground),
    'a light track': mix('#ffffff', 0.07, ground),
    'teal at 7 %': mix(colors['teal'] ?? '', 0.07, ground),
  };
  const resolve = (name: string) => {
    const color = name.startsWith('#') ? name : (colors[name] ?? mixed[name]);
    assert.ok(color !== undefined, `there is no colour ${name}`);
    return color;
  };
  for (const [least, kind, pairs] of [
    [7, 'text', textPairs],
    [3, 'graphics', graphicPairs],
  ] as const) {
    test(`${kind} in the ${scheme} scheme: every pair of colours has at least ${least}:1`, () => {
      const weak = pairs
        .map(([one, other]) => ({
          pair: `${one} on ${other}`,
          contrast: contrastOf(resolve(one), resolve(other)),
        }))
        .filter(({ contrast }) => contrast < least);
      assert.deepEqual(weak, []);
    });
  }
  test(`the ${scheme} paper of the model is that of the style sheet`, () => {
    assert.equal(ground, paper[scheme]);
    if (scheme === 'light') assert.equal(colors['deep'], tealDeep);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the colours of tracks that have none of their own are at least 4.5:1 on ${scheme} paper, and all different`, () => {
    const colors = trackColors.map((color) => color[scheme]);
    assert.deepEqual(
      colors.filter((color) => contrastOf(color, paper[scheme]) < 4.5),
      [],
    );
    assert.equal(new Set(colors).size, colors.length);
  });
}

test('every fixed colour of the style sheet is among the pairs that are held here, or only drawn beside words', () => {
  const drawn = ['#000'];
  const known = new Set([...textPairs, ...graphicPairs].flat().concat(drawn, '#fff'));
  const written = [...css.replaceAll(/:root\{[^}]*\}/g, '').matchAll(/#[0-9a-f]{3,6}\b/g)].map(
    ([color]) => color,
  );
  assert.deepEqual(
    [...new Set(written)].filter((color) => !known.has(color)),
    [],
  );
});
