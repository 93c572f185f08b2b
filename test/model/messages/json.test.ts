import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from '../../../src/model/read/read-json.ts';

/* What a slip in JSON says: the whole message, and the place to mend. */

const slips: readonly (readonly [slip: string, text: string, message: string])[] = [
  ['an empty file', '', '1:1  the file is empty. Begin it with { and end it with }.'],
  ['a file of blank lines', '\n\n', '1:1  the file is empty. Begin it with { and end it with }.'],
  ['no brace at the beginning', '"rooms": []', '1:1  the file must begin with {.'],
  ['a comma before }', '{ "a": 1, }', '1:9  the comma before } is one too many. Take it out.'],
  ['a comma before ]', '{ "a": [1, 2, ] }', '1:13  the comma before ] is one too many. Take it out.'],
  ['two commas', '{ "a": 1,, "b": 2 }', '1:10  this comma is one too many. Take it out.'],
  ['two commas in a list', '{ "a": [1,, 2] }', '1:11  this comma is one too many. Take it out.'],
  ['a comma at the beginning', '{ , "a": 1 }', '1:3  this comma is one too many. Take it out.'],
  ['no comma between fields', '{\n  "a": 1\n  "b": 2\n}', '2:9  a comma is missing here, before "b".'],
  ['no comma between items', '{ "a": [{}\n{}] }', '1:11  a comma is missing here, before {.'],
  ['no colon', '{ "a" 1 }', '1:6  a colon is missing after "a".'],
  ['two colons', '{ "a":: 1 }', '1:7  this colon is one too many. Take it out.'],
  [
    'a colon for a comma',
    '{ "a": 1: "b" }',
    '1:9  this colon is one too many: a comma belongs between two fields.',
  ],
  [
    'a colon in a list',
    '{ "a": [1: 2] }',
    '1:10  this colon is one too many: a comma belongs between two items.',
  ],
  [
    'no value',
    '{ "a": , "b": 2 }',
    '1:8  the field has no value. Write : and a value, or take the field out.',
  ],
  [
    'no value and no colon',
    '{ "a", "b": 2 }',
    '1:3  the field "a" has no value. Write : and a value, or take the field out.',
  ],
  ['= for :', '{ "a" = 1 }', '1:7  a colon belongs here, and not =.'],
  ['; for ,', '{ "a": 1; "b": 2 }', '1:9  a comma belongs here, and not ;.'],
  [
    'no } at the end',
    '{\n  "a": { "b": 1 }\n',
    '2:18  a closing } is missing at the end: the { of line 1 is still open.',
  ],
  [
    'no ] at the end',
    '{\n  "a": [1, 2\n',
    '2:13  a closing ] is missing at the end: the [ of line 2 is still open.',
  ],
  [
    'no } before the next item',
    '{ "a": [\n  { "b": 1,\n  { "b": 2 }\n] }',
    '2:12  a closing } is missing here: the { of line 2 is still open.',
  ],
  [
    'no } before ]',
    '{ "a": [\n  { "b": 1\n] }',
    '2:11  a closing } is missing here: the { of line 2 is still open.',
  ],
  [
    'no ] before the next field',
    '{\n  "a": ["b",\n  "c": []\n}',
    '2:13  a closing ] is missing here, before "c": the [ of line 2 is still open.',
  ],
  [
    'no ], before the next field',
    '{\n  "a": ["b"\n  "c": []\n}',
    '2:12  a closing ] and a comma are missing here, before "c": the [ of line 2 is still open.',
  ],
  [
    'no ] before }',
    '{ "a": [\n  1\n}',
    '3:1  a closing ] is missing here, or the } behind it is one too many: the [ of line 1 is still open.',
  ],
  [
    'no { before an item',
    '{ "a": [\n  { "id": "x" },\n  "id": "y" }\n] }',
    '3:3  an opening { is missing before "id".',
  ],
  ['one } too many', '{ "a": 1 }}', '1:11  this } is one too many. Take it out.'],
  [
    'something behind the end',
    '{ "a": 1 } "b"',
    '1:12  "b" stands behind the end of the file’s { }. Put it inside, or take it out.',
  ],
  [
    'curly quotes',
    '{ \u201ca\u201d: 1 }',
    '1:3  the curly quote “ stands where a straight one belongs. Put " in its place.',
  ],
  [
    'a curly quote at the end',
    '{ "a": "b\u201d,\n "c": 1 }',
    '1:10  the curly quote ” stands where a straight one belongs. Put " in its place.',
  ],
  ['single quotes', "{ 'a': 1 }", `1:3  the quote ' stands where a double one belongs. Put " in its place.`],
  [
    'no closing quote',
    '{ "a": "b,\n "c": 1 }',
    '1:8  the text that begins here has no closing quote " on its line.',
  ],
  [
    'no closing quote behind a name',
    '{ "a: "b" }',
    '1:3  the name of this field has no closing quote " before its colon.',
  ],
  ['no opening quote', '{ "a": b" }', '1:8  b needs straight double quotes before and after the whole text.'],
  [
    'a quote inside a text',
    '{ "a": "say "yes" twice" }',
    '1:14  yes stands behind a text in quotes. For a quote inside a text write \\", and between two values put a comma.',
  ],
  ['a name without quotes', '{ a: 1 }', '1:3  the name of a field needs straight double quotes: "a".'],
  [
    'a number for a name',
    '{ 1: 1 }',
    '1:3  the name of a field in straight double quotes must stand here, and not 1.',
  ],
  ['True for true', '{ "a": True }', '1:8  True is not a word of JSON. Write true.'],
  ['None', '{ "a": None }', '1:8  None is not a word of JSON. Leave the field out when there is no value.'],
  [
    'a date without quotes',
    '{ "a": 2018-09-27 }',
    '1:8  a date, time or text needs straight double quotes before and after it.',
  ],
  ['a number with a comma', '{ "a": 1,000 }', '1:9  a number has no comma inside: write 1000 and not 1,000.'],
  [
    '{ where a list begins',
    '{ "a": { { "b": 1 } ] }',
    '1:8  this { is followed by {. A list begins with [: put it in the place of this {.',
  ],
  ['a number that begins with 0', '{ "a": 007 }', '1:8  a number must not begin with 0.'],
  [
    'a number that ends with a point',
    '{ "a": 5. }',
    '1:8  5. is not a whole number. Write it like 20 or 1.5.',
  ],
  [
    'a number that begins with a point',
    '{ "a": .5 }',
    '1:8  .5 is not written as JSON writes numbers, such as 0.5 or 20.',
  ],
  ['a comment', '{ "a": 1 // one\n}', '1:10  JSON has no comments. Take this one out.'],
  ['a comment with #', '{ "a": 1, # one\n "b": 2 }', '1:11  JSON has no comments. Take this one out.'],
  [
    'a backslash',
    '{ "a": "C:\\Users" }',
    '1:11  this backslash has a meaning that JSON does not know. Write two (\\\\) for one that shows.',
  ],
  [
    'a tab inside quotes',
    '{ "a": "b\tc" }',
    '1:10  a tab stands inside the quotes. Put a space in its place.',
  ],
  [
    'a character that cannot be seen',
    '{ "a": \u000b1 }',
    '1:8  a character that cannot be seen (U+000B) stands here. Take it out.',
  ],
  [
    'a space from a web page',
    '{ "a":\u00a01 }',
    '1:7  a space of another kind (U+00A0) stands here, perhaps from a web page. Put an ordinary space in its place.',
  ],
  [
    'a conflict of two versions',
    '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> other\n}',
    '2:1  an unsolved conflict of two versions begins here. Keep one of them, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
  ],
  [
    'a field that stands twice',
    '{\n  "a": 1,\n  "a": 2\n}',
    '3:3  the field "a" stands twice in the same { }, first in line 2. Keep one of them.',
  ],
  [
    'hundreds of brackets',
    `{ "a": ${'['.repeat(200)}${']'.repeat(200)} }`,
    '1:67  there are too many { or [ inside each other here. Facts need no more than a few.',
  ],
];

for (const [slip, text, message] of slips) {
  test(`${slip}: “${message}”`, () => {
    const found = readJson('_data/speakers.json', text);
    assert.ok('message' in found, 'the slip went unnoticed');
    assert.equal(`${found.place?.line}:${found.place?.column}  ${found.message}`, message);
  });
}

test('the place of a slip is right whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const found = readJson('_data/speakers.json', ['{', '  "a": 1,', '}'].join(end));
    assert.ok('message' in found);
    assert.deepEqual(found.place, { line: 2, column: 9 });
  }
});
