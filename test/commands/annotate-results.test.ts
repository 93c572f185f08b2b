import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotateResults } from '../../src/commands/annotate-results.ts';

const results = [
  { name: 'links', promise: 'Every link leads somewhere', findings: [] },
  {
    name: 'accessibility',
    promise: 'No page has a barrier, of any kind',
    findings: [
      {
        file: 'index.html',
        message: 'No alternative.\n  from _data/venue.json:3:14 (photo), drawn by src/views/a.ts',
      },
      { file: 'agenda/index.html', message: 'Another.' },
    ],
  },
  {
    name: 'sizes',
    promise: 'Small',
    findings: [{ file: 'a.html', message: '100 % too large\r\n::error::no' }],
  },
  {
    name: 'build',
    promise: 'Right',
    findings: [{ file: '_data/a.json', message: '_data/a.json:1:1  wrong' }],
  },
];

test('under GitHub Actions each check that failed is one annotation, at the line that a finding names', () => {
  assert.equal(
    annotateResults(results, '/repo/events/one', { workspace: '/repo' }),
    `::error file=events/one/_data/venue.json,line=3,col=14,title=accessibility%3A No page has a barrier%2C of any kind::index.html: No alternative.%0A  from _data/venue.json:3:14 (photo), drawn by src/views/a.ts%0Aand 1 more like this.
::error title=sizes%3A Small::a.html: 100 %25 too large%0D%0A::error::no
`,
  );
});

test('elsewhere there are no annotations', () => {
  assert.equal(annotateResults(results, '/repo', { workspace: undefined }), '');
});
