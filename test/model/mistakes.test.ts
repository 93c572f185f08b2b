import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { loadEvent } from '../../src/model/load-event.ts';
import { ContentError, formatProblem } from '../../src/model/problems.ts';
import { makeEvent, type EventFiles } from '../helpers/make-event.ts';

const now = new Date('2026-06-10T08:00:00Z');

/** The lines of the problems that an event with this mistake has. */
async function problemsOf(
  context: TestContext,
  change?: (files: EventFiles) => void,
  files?: Record<string, string | undefined>,
): Promise<string[]> {
  const folder = await makeEvent(context, change, files);
  try {
    await loadEvent(folder, { now });
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    assert.equal(error.stack, error.message);
    return error.problems.map(formatProblem);
  }
  assert.fail('the mistake went unnoticed');
}

test('a missing file is named', async (context) => {
  assert.deepEqual(await problemsOf(context, undefined, { '_data/venue.json': undefined }), [
    '_data/venue.json  this file is missing or cannot be read. Every event needs it, even when its list is empty.',
  ]);
});

const brokenJson: readonly (readonly [string, string, string])[] = [
  [
    'a trailing comma',
    '{ "speakers": [], }',
    '_data/speakers.json:1:19  this is not valid JSON here: the name of a field in straight double quotes is missing, or the comma before it is one too many.',
  ],
  [
    'a missing brace',
    '{ "speakers": []',
    '_data/speakers.json:1:17  this is not valid JSON here: a closing brace } is missing.',
  ],
  [
    'a missing comma',
    '{\n  "$schema": "x"\n  "speakers": []\n}',
    '_data/speakers.json:3:3  this is not valid JSON here: a comma is missing before this.',
  ],
  [
    'a field that stands twice',
    '{\n  "speakers": [],\n  "speakers": []\n}',
    '_data/speakers.json:3:3  the field "speakers" stands twice in the same { }. Keep one of them.',
  ],
  [
    'an empty file',
    '',
    '_data/speakers.json:1:1  this is not valid JSON here: a value is missing, or the comma before it is one too many.',
  ],
];

for (const [mistake, text, problem] of brokenJson) {
  test(`${mistake} is found at its place`, async (context) => {
    const problems = await problemsOf(context, undefined, { '_data/speakers.json': text });
    assert.ok(problems.includes(problem), problems.join('\n'));
  });
}

test('an unknown id names the item and the ids that there are', async (context) => {
  const problems = await problemsOf(context, ({ agenda }) => {
    agenda.sessions[2]?.speakers?.push('adda');
  });
  assert.deepEqual(problems, [
    '_data/agenda.json:35:9  session "Opening": there is no speaker "adda". Did you mean "ada"? Known: ada.',
  ]);
});

test('an unknown id in the front matter of an announcement is found at its line', async (context) => {
  const problems = await problemsOf(context, undefined, {
    'content/announcements/other.md':
      '---\ntitle: Other\nabstract: Another one.\ndatePublished: 2026-05-02\nactions:\n  - share-cod\n---\n\nText.\n',
  });
  assert.deepEqual(problems, [
    'content/announcements/other.md:6:5  announcement "Other": there is no action "share-cod". Did you mean "share-code"? Known: share-code.',
  ]);
});

const impossibleTimes: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a day that does not exist',
    '2026-06-31T09:00',
    '2026-06-31T10:00',
    /"2026-06-31T09:00" is not a day and time of the calendar/,
  ],
  ['a time of another form', '10 June, 9am', '2026-06-10T10:00', /start must look like 2018-09-27T09:30/],
  [
    'an end before the start',
    '2026-06-10T11:00',
    '2026-06-10T10:00',
    /end "2026-06-10T10:00" is not after start "2026-06-10T11:00"/,
  ],
  [
    'a day outside the event',
    '2026-07-01T09:00',
    '2026-07-01T10:00',
    /start "2026-07-01T09:00" is outside the event, which is on 2026-06-10 to 2026-06-11/,
  ],
];

for (const [mistake, start, end, message] of impossibleTimes) {
  test(`${mistake} is an error`, async (context) => {
    const problems = await problemsOf(context, ({ agenda }) => {
      Object.assign(agenda.sessions[0] ?? {}, { start, end });
    });
    assert.match(problems.join('\n'), message);
    assert.match(problems.join('\n'), /_data\/agenda\.json:\d+:\d+ {2}session "Closing": /);
  });
}

test('a mistyped year of the event is told once, in a sentence', async (context) => {
  const problems = await problemsOf(context, ({ event }) => {
    event.startDate = '0226-06-10';
  });
  assert.deepEqual(problems, [
    '_data/event.json:6:16  from startDate 0226-06-10 to endDate 2026-06-11 are more than 100 days. Check the years.',
  ]);
});

for (const [what, depth] of [
  ['hundreds', 200],
  ['tens of thousands', 50_000],
] as const) {
  test(`${what} of brackets inside each other are refused in a sentence`, async (context) => {
    const text = `{ "speakers": ${'['.repeat(depth)}${']'.repeat(depth)} }`;
    const problems = await problemsOf(context, undefined, { '_data/speakers.json': text });
    assert.match(problems.join('\n'), /speakers\.json.* too many .*inside each other/);
  });
}

test('words before the front matter are not lost without a word', async (context) => {
  const problems = await problemsOf(context, undefined, {
    'content/announcements/early.md':
      'Lost words.\n---\ntitle: Early\nabstract: A.\ndatePublished: 2026-05-01\n---\nText.\n',
  });
  assert.match(problems.join('\n'), /early\.md:1:1 {2}the file must begin with front matter/);
});

test('a number that is too small is told with the smallest that is allowed', async (context) => {
  const problems = await problemsOf(context, ({ venue }) => {
    Object.assign(venue.rooms[0] ?? {}, { maximumAttendeeCapacity: 0 });
  });
  assert.match(
    problems.join('\n'),
    /room "Hall": maximumAttendeeCapacity must be a whole number from 1 up, and is 0\./,
  );
});

test('front matter that repeats a part of itself is refused', async (context) => {
  const problems = await problemsOf(context, undefined, {
    'content/announcements/bomb.md': '---\ntitle: &a Bomb\nabstract: *a\ndatePublished: 2026-05-01\n---\n',
  });
  assert.match(problems.join('\n'), /bomb\.md:1:1 {2}the front matter uses \* to repeat a part of itself/);
});

test('an id that is used twice is an error', async (context) => {
  const problems = await problemsOf(context, ({ speakers }) => {
    const [ada] = speakers.speakers;
    if (ada) speakers.speakers.push({ ...ada, name: 'Another Ada' });
  });
  assert.match(problems.join('\n'), /speaker "Another Ada": the id "ada" is already used above/);
});

test('an unknown field, a missing field and a wrong kind of value are all told in words', async (context) => {
  const problems = await problemsOf(context, ({ venue, organisations, event }) => {
    Object.assign(venue.rooms[0] ?? {}, { nam: 20 });
    Object.assign(organisations.organisations[0] ?? {}, { description: undefined });
    Object.assign(event, { sponsors: 'company' });
  });
  assert.deepEqual(problems, [
    '_data/event.json:12:15  sponsors must be a list in [ ], and is "company".',
    '_data/organisations.json:3:5  organisation "The Council": description is missing.',
    '_data/venue.json:6:14  room "Hall": there is no field "nam" here. Did you mean "name"? Fields: id, name, description, maximumAttendeeCapacity.',
  ]);
});

test('problems of all files, of shape, reference and time, come at once', async (context) => {
  const problems = await problemsOf(
    context,
    ({ agenda, speakers }) => {
      Object.assign(agenda.sessions[0] ?? {}, { room: 'cellar' });
      Object.assign(agenda.sessions[1] ?? {}, { end: '2026-06-10T09:00' });
      Object.assign(speakers.speakers[0] ?? {}, { name: '' });
    },
    { '_data/timeline.json': '{', 'content/blueprint/aims.md': 'No front matter.' },
  );
  assert.deepEqual(
    problems.map((problem) => problem.split(':')[0]?.split(' ')[0]),
    [
      '_data/agenda.json',
      '_data/agenda.json',
      '_data/speakers.json',
      '_data/timeline.json',
      'content/blueprint/aims.md',
    ],
  );
});

test('a Markdown file whose name cannot be an address is named', async (context) => {
  const problems = await problemsOf(context, undefined, { 'content/announcements/My News.md': '---\n---\n' });
  assert.match(problems.join('\n'), /My News\.md {2}a file here needs a name of lower-case letters/);
});

test('words for a page that does not exist name the pages that do', async (context) => {
  const problems = await problemsOf(context, undefined, { 'content/pages/abuot.md': '---\n---\nText.' });
  assert.match(problems.join('\n'), /abuot\.md {2}there is no such page\. Pages: home, agenda/);
});
