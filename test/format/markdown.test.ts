import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertAll, constantFrom, property, string } from 'fast-check';
import MarkdownIt from 'markdown-it';
import { formatCell, formatCodeBlock } from '../../src/format/markdown.ts';

/** Reads Markdown as GitHub does: with HTML, tables and addresses that become links by themselves. */
const reader = new MarkdownIt({ html: true, linkify: true });

const hostile = [
  'a | b \\| c',
  '</details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '[press here](https://evil.example/) ![](https://evil.example/pixel.png)',
  '<https://evil.example/> https://evil.example/ www.evil.example',
  '```\n# A heading\n````\n~~~\n</pre>',
  '\r# A heading\r\n- a list\n    code\n> quoted\n\n---\n\n| a | b |\n| - | - |',
  '`` ` ``` &lt;b&gt; &#60;b&#62; **bold** _em_ ~~no~~ \\',
  '@everyone #1 :x: \u0000\u001B[31m\u2028# line',
];

/** What a text made of the page, besides words: the kinds of its parts. */
function kindsOf(markdown: string): readonly string[] {
  return reader
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .map(({ type }) => type);
}

for (const text of hostile) {
  test(`in a block of code this stays words: ${JSON.stringify(text)}`, () => {
    const tokens = reader.parse(`before\n\n${formatCodeBlock(text)}\n\nafter`, {});
    assert.deepEqual(
      tokens.map(({ type }) => type),
      ['paragraph_open', 'inline', 'paragraph_close', 'fence', 'paragraph_open', 'inline', 'paragraph_close'],
    );
  });

  test(`in a cell of a table this stays words: ${JSON.stringify(text)}`, () => {
    const kinds = (cell: string) => kindsOf(`| a | b |\n| - | - |\n| ${cell} | end |\n`);
    const plain = kinds('word').filter((kind) => kind !== 'text');
    const found = kinds(formatCell(text)).filter((kind) => !['text', 'text_special'].includes(kind));
    assert.deepEqual(found, plain);
  });
}

test('in a block of code the words are all there', () => {
  const text = 'One `tick`,\n```two```\n and <b>&amp;';
  const fence = reader.parse(formatCodeBlock(text), {})[0];
  assert.equal(fence?.content, `${text}\n`);
  assert.equal(formatCodeBlock('one\r\ntwo\rthree\u0000'), '```text\none\ntwo\nthree\uFFFD\n```');
});

test('in a cell the words are all there, in one line', () => {
  const text = 'a|b <b> [c](d) `e` \\ &amp; *f* #1';
  assert.equal(reader.renderInline(formatCell(text)), 'a|b &lt;b&gt; [c](d) `e` \\ &amp;amp; *f* #1');
  assert.equal(formatCell(' one\r\n  two\u0000three '), 'one two three');
});

test('no text of any kind leaves its block of code', () => {
  const letters = constantFrom('`', '~', '\n', '\r', ' ', '<', '|', '[', ']', 'a', '\t', '#');
  assertAll(
    property(string({ unit: letters, maxLength: 40 }), (text) => {
      const types = reader.parse(`${formatCodeBlock(text)}\n\nafter`, {}).map(({ type }) => type);
      return types.join(' ') === 'fence paragraph_open inline paragraph_close';
    }),
    { numRuns: 500 },
  );
});

test('a text that nobody would read to its end is cut', () => {
  assert.equal(formatCodeBlock('x'.repeat(20_000)), `\`\`\`text\n${'x'.repeat(10_000)}…\n\`\`\``);
});
