import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../src/model/read/read-markdown.ts';

/* What a slip in front matter says: the whole message, and the place to mend. */

const page = (...lines: string[]) => ['---', ...lines, '---', '', 'Text.', ''].join('\n');

const slips: readonly (readonly [slip: string, text: string, message: string])[] = [
  [
    'a text with * around a word',
    page('title: *A* b'),
    '2:8  a text that begins with * needs quotes before and after it.',
  ],
  [
    'a space from a web page',
    page('title:\u00a0A', 'abstract: B'),
    '2:7  a space of another kind stands behind this colon, perhaps from a web page. Put an ordinary one in its place.',
  ],
  [
    'an empty file',
    '',
    'the file is empty. Begin it with a line of ---, fields such as title: …, and a second line of ---.',
  ],
  [
    'no front matter',
    'Text.\n',
    '1:1  the file must begin with a line of three hyphens: ---, then fields such as title: …, and a second line of ---.',
  ],
  [
    'words before the front matter',
    'Lost words.\n---\ntitle: A\n---\n',
    '1:1  the file must begin with a line of three hyphens: ---, then fields such as title: …, and a second line of ---.',
  ],
  [
    'no second line of ---',
    '---\ntitle: A\nabstract: B.\n\nText.\n',
    '4:1  the second line of --- is missing: put it below the last field, before the text.',
  ],
  [
    'a colon inside a text',
    page('title: A: b'),
    '2:9  a colon stands inside the text. Put the text in quotes: title: "A: b"',
  ],
  ['no space behind a colon', page('title: A', 'abstract:B'), '3:10  a space is missing after this colon.'],
  ['no space behind the only colon', page('title:A'), '2:7  a space is missing after this colon.'],
  [
    'no colon',
    page('title A', 'abstract: B'),
    '2:1  there is no colon in this line. Write it as name: value.',
  ],
  [
    '= for :',
    page('title: A', 'abstract = B'),
    '3:1  there is no colon in this line. Put a colon in the place of =.',
  ],
  [
    'a tab at the beginning',
    page('title: A', '\tabstract: B'),
    '3:1  a tab stands at the beginning of this line. Use spaces.',
  ],
  [
    'spaces before a field',
    page('title: A', '  abstract: B'),
    '3:1  spaces stand before "abstract". Begin each field at the very beginning of its line.',
  ],
  [
    'a field that stands twice',
    page('title: A', 'title: B'),
    '3:1  the field "title" stands twice in the front matter. Keep one of them.',
  ],
  [
    'no closing quote',
    page('title: "A', 'abstract: B'),
    '2:8  the text that begins here has no closing quote " on its line.',
  ],
  [
    'text behind a closing quote',
    page('title: "A" and B'),
    '2:12  text stands behind the closing quote ". For a quote inside a text, use the other kind of quotes around it.',
  ],
  [
    'an apostrophe inside single quotes',
    page("title: 'it's'"),
    "2:12  text stands behind the closing quote '. For a quote inside a text, use the other kind of quotes around it.",
  ],
  [
    'no closing bracket',
    page('organisations: [a, b', 'title: A'),
    '2:16  a closing ] is missing at the end of this line.',
  ],
  ['a bracket too many', page('organisations: [a, b]]'), '2:22  this ] is one too many. Take it out.'],
  [
    'a list on the line of its name',
    page('organisations: - a'),
    '2:16  a text that begins with - needs quotes before and after it. A list begins on the next line.',
  ],
  [
    'hyphens without a space',
    page('organisations:', '  -a', '  -b'),
    '3:3  this reads as one text. For a list, put a space behind each hyphen, and all hyphens below each other.',
  ],
  [
    'hyphens that do not line up',
    page('organisations:', '  - a', ' - b'),
    '4:1  the spaces before this hyphen do not line up with the other items of the list.',
  ],
  [
    'a hyphen further in',
    page('organisations:', '  - a', '    - b'),
    '4:5  this reads as one text. For a list, put a space behind each hyphen, and all hyphens below each other.',
  ],
  [
    'an item without a hyphen',
    page('organisations:', '  - a', '  b', 'title: A'),
    '4:1  the spaces at the beginning of this line do not fit the line above. An item of a list begins with a hyphen.',
  ],
  [
    'a text that begins with @',
    page('title: @A'),
    '2:8  a text that begins with @ needs quotes before and after it.',
  ],
  [
    'a text that begins with *',
    page('title: *A'),
    '2:8  a text that begins with * needs quotes before and after it.',
  ],
  [
    'a text that begins with * and a space',
    page('title: * A'),
    '2:8  a text that begins with * needs quotes before and after it.',
  ],
  [
    'a text that begins with &',
    page('title: &A B'),
    '2:8  a text that begins with & needs quotes before and after it.',
  ],
  [
    'a text that begins with !',
    page('title: !A B'),
    '2:8  a text that begins with ! needs quotes before and after it.',
  ],
  [
    'a text that begins with %',
    page('title: %A'),
    '2:8  a text that begins with % needs quotes before and after it.',
  ],
  [
    'a text that begins with >',
    page('title: >A'),
    '2:8  a text that begins with > needs quotes before and after it.',
  ],
  [
    'a text behind #',
    page('title: Places # more'),
    '2:15  what stands behind this # is not read. Put the whole text in quotes, or the remark on a line of its own.',
  ],
  [
    'a text that begins with #',
    page('title: #1'),
    '2:8  what stands behind this # is not read. Put the whole text in quotes, or the remark on a line of its own.',
  ],
  [
    'a backslash',
    page('title: "C:\\Users"'),
    '2:11  this backslash has a meaning that is not known. Write two (\\\\) for one that shows.',
  ],
  [
    'a line of dots',
    page('title: A', '...', 'abstract: B'),
    '3:1  a line of dots or hyphens ends the front matter here. Take it out.',
  ],
  [
    'a list instead of fields',
    page('- a', '- b'),
    '2:1  the front matter must be fields, each on a line of its own: name: value.',
  ],
  [
    'a conflict of two versions',
    '---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n---\n',
    '2:1  an unsolved conflict of two versions begins here. Keep one of them, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
  ],
];

for (const [slip, text, message] of slips) {
  test(`${slip}: “${message}”`, () => {
    const found = readMarkdown('content/announcements/a.md', text);
    assert.ok(
      'message' in found,
      `the slip went unnoticed: ${JSON.stringify('value' in found && found.value)}`,
    );
    const place = found.place === undefined ? '' : `${found.place.line}:${found.place.column}  `;
    assert.equal(`${place}${found.message}`, message);
  });
}

test('the place of a field is right below blank lines and with CRLF', () => {
  const found = readMarkdown(
    'content/pages/a.md',
    '\r\n---\r\ntitle: A\r\nabstract: B\r\n---\r\n\r\nText.\r\n',
  );
  assert.ok('value' in found);
  assert.deepEqual(found.locate(['abstract']), { line: 4, column: 11 });
  assert.deepEqual(found.locateName(['abstract']), { line: 4, column: 1 });
  assert.equal(found.bodyLine, 7);
});
