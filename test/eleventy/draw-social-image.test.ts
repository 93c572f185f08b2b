import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { drawSocialImage, layOutSocialImage } from '../../src/eleventy/draw-social-image.ts';
import { socialSize } from '../../src/views/social-image.ts';
import type { SocialWords } from '../../src/views/social-words.ts';
import { runNode } from '../helpers/run-node.ts';
import { makeWords } from '../helpers/social-words.ts';

/** A piece of text in a picture, and where it ends. */
interface Piece {
  readonly text: string;
  readonly right: number;
  readonly bottom: number;
}

/** Sets a picture and reads back what it says. */
async function read(changes: Partial<SocialWords>): Promise<readonly Piece[]> {
  const svg = await layOutSocialImage(makeWords(changes), 'text');
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, width, text]) => ({ text: text ?? '', right: Number(x) + Number(width), bottom: Number(y) }),
  );
}

/** A text without its spaces: pieces end at words and marks, wherever the setting has put them. */
const close = (text: string) => text.replaceAll(/\s+/g, '');

/** All that a picture says, without spaces. */
const say = (pieces: readonly Piece[]) => close(pieces.map(({ text }) => text).join(''));

const titles = [
  'West Midlands chosen as the home of the first multi-city testbed for 5G and what it means',
  'WHY COUNCILS ADOPT OPEN STANDARDS WHEN MONEY IS SHORT AND NOBODY ASKED THEM TO DO SO: LIVE',
  'Mammoth commitments: how committees may commission common, welcoming, modern home websites',
  'Interoperability, institutionalisation, internationalisation: communication of competences',
];

for (const title of titles) {
  test(`a title of ${title.length} characters is whole: ${title}`, async () => {
    const pieces = await read({ title });
    assert.ok(title.length >= 89);
    assert.ok(say(pieces).includes(close(title)), say(pieces));
    for (const { right } of pieces) assert.ok(right <= socialSize.width - 64 + 1);
  });
}

test('a title that is too long for four lines ends in an ellipsis, inside the picture', async () => {
  const pieces = await read({ title: 'A very long title of many words '.repeat(12) });
  assert.match(say(pieces), /Averylongtitleofmanywords.*…SmallEvent/);
  for (const { bottom } of pieces) assert.ok(bottom < socialSize.height);
});

test('a word that is longer than a line is broken, and stays inside the picture', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
  for (const title of [word.repeat(8), `${word} ${word}`]) {
    const pieces = await read({
      title,
      event: word.repeat(5),
      occasion: 'x'.repeat(400),
      kind: 'y'.repeat(99),
    });
    for (const { right } of pieces) assert.ok(right <= socialSize.width - 64 + 1, `${right}`);
  }
});

test('the letters of Europe and Vietnam are written', async () => {
  const title = 'Größe, Łódź, Māori, Việt Nam, Київ, Αθήνα';
  assert.ok(say(await read({ title })).includes(close(title)));
});

test('what the fonts lack is left out, and the rest stands', async () => {
  assert.match(say(await read({ title: 'Hello 👩‍👩‍👧 from 東京 today ✨' })), /Hellofromtoday/);
});

const unwritable = ['東京からの挨拶', 'مرحبا بالعالم', '👋🎉', '\u0000\u202e\ud800', '東京 の AI', '   '];

for (const title of unwritable) {
  test(`a title that cannot be written gives way to the event’s name: ${JSON.stringify(title)}`, async () => {
    assert.equal(
      say(await read({ title })),
      close('Session Illustrative programme Small Event 10 to 11 June 2026, Leicester'),
    );
  });
}

test('where nothing can be written there is no text, and the drawing stands alone', async () => {
  const none = '東京';
  assert.deepEqual(await read({ kind: none, title: none, note: none, event: none, occasion: none }), []);
});

test('hostile text is drawn as text or not at all', async () => {
  const hostile = `<script>alert(1)</script>"'&<b>\u202eabc\udc00\u0007${'x'.repeat(200)}`;
  const { width, height } = await drawSocialImage(
    makeWords({ kind: hostile, title: hostile, note: hostile, event: hostile, occasion: hostile }),
  );
  assert.deepEqual({ width, height }, socialSize);
});

test('nothing is fetched', async (context) => {
  const fetched = mock.method(globalThis, 'fetch', () => Promise.reject(new Error('No network.')));
  context.after(() => fetched.mock.restore());
  await drawSocialImage(makeWords({ title: '東京 👋 Ελλάδα مرحبا', event: 'नमस्ते' }));
  assert.equal(fetched.mock.callCount(), 0);
});

test('the same words give the same bytes in every process, time zone and language', async () => {
  const print = (env: Record<string, string>) => runNode('test/helpers/print-drawing.ts', [], env);
  const [one, two] = await Promise.all([
    print({ TZ: 'UTC', LANG: 'C' }),
    print({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }),
  ]);
  assert.match(one.stdout, /^[\da-f]{64}$/, one.stderr);
  assert.equal(two.stdout, one.stdout);
});
