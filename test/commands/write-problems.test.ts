import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { countProblems, writeProblems } from '../../src/commands/write-problems.ts';
import type { Problem } from '../../src/model/problems.ts';

const problems: readonly Problem[] = [
  {
    severity: 'error',
    file: '_data/agenda.json',
    line: 41,
    column: 17,
    item: 'session "Opening"',
    message: 'there is no speaker "adda". Did you mean "ada"?',
  },
  {
    severity: 'warning',
    file: '_data/agenda.json',
    line: 50,
    column: 5,
    message: 'this lasts 9 hours,\n100 % too long.',
  },
  { severity: 'error', file: 'content/a, b.md', message: 'this file is missing.' },
];
const plain = { colours: false, workspace: undefined };

test('problems stand under their files, each with its place, warnings told by a word', () => {
  assert.equal(
    writeProblems(problems, '/event', plain),
    [
      '',
      '_data/agenda.json: 1 error and 1 warning',
      '  _data/agenda.json:41:17  session "Opening": there is no speaker "adda". Did you mean "ada"?',
      '  _data/agenda.json:50:5  warning: this lasts 9 hours,\n100 % too long.',
      '',
      'content/a, b.md: 1 error',
      '  content/a, b.md  this file is missing.',
      '',
      '',
    ].join('\n'),
  );
});

test('no problems make no noise', () => {
  assert.equal(writeProblems([], '/event', plain), '');
});

test('on a terminal colours are added, and the words are the same', () => {
  const coloured = writeProblems(problems, '/event', { colours: true, workspace: undefined });
  assert.ok(coloured.includes('\u001b[31m_data/agenda.json:41:17\u001b[39m'));
  assert.ok(coloured.includes('\u001b[33mwarning: '));
  assert.equal(stripVTControlCharacters(coloured), writeProblems(problems, '/event', plain));
});

test('under GitHub Actions each problem is an annotation too, from the workspace, in one line', () => {
  const lines = writeProblems(problems, '/repo/events/one', {
    colours: false,
    workspace: '/repo',
  }).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('::')),
    [
      '::error file=events/one/_data/agenda.json,line=41,col=17::session "Opening": there is no speaker "adda". Did you mean "ada"?',
      '::warning file=events/one/_data/agenda.json,line=50,col=5::this lasts 9 hours,%0A100 %25 too long.',
      '::error file=events/one/content/a%2C b.md::this file is missing.',
    ],
  );
});

test('errors and warnings are counted in words', () => {
  assert.equal(countProblems(problems), '2 errors and 1 warning');
  assert.equal(countProblems(problems.slice(0, 1)), '1 error');
});
