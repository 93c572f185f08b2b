import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { inspectEvent, loadEvent } from '../../src/model/load-event.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { criteria } from '../../src/model/schemas/index.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { goodResults, goodStatement, issue, makeRecord, statementFiles } from '../helpers/statement.ts';

/* What the statement says, and until when: its status is worked out, and its dates must hold. */

interface Parts {
  readonly facts?: object;
  readonly results?: object;
  readonly records?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly today?: string;
}

async function inspect(context: TestContext, { facts, results, records, now, today }: Parts) {
  const files: Record<string, string> = {
    [statementFiles.facts]: JSON.stringify({ ...goodStatement, ...facts }, null, 2),
  };
  if (results) files[statementFiles.results] = JSON.stringify({ ...goodResults, ...results }, null, 2);
  for (const [name, text] of Object.entries(records ?? {})) files[statementFiles.record(name)] = text;
  const { event, upcoming, problems } = await inspectEvent(await makeEvent(context, undefined, files), {
    now: now ?? '2026-06-10T09:00',
    ...(today !== undefined && { today: new Date(today) }),
  });
  return { statement: event?.accessibility, upcoming, problems: problems.map(formatProblem) };
}

const person = { 'a-test': makeRecord('2026-05-10') };
const burden = {
  id: 'films',
  what: 'Films have no audio description.',
  whom: 'Blind people miss what is shown.',
  alternative: 'There is a transcript.',
  criterion: '1.2.5',
  assessment: 'It would cost more than the event.',
  assessedOn: '2026-05-01',
};

const statuses: readonly (readonly [string, Parts, string, readonly string[]])[] = [
  ['tested by nobody', {}, 'partially compliant', ['no person tested']],
  ['tested by machine only', { results: {} }, 'partially compliant', ['no person tested']],
  ['tested by people only', { records: person }, 'partially compliant', ['no machine test']],
  ['tested by both, without a fault', { results: {}, records: person }, 'fully compliant', []],
  [
    'that has an issue',
    { facts: { nonCompliances: [issue] }, results: {}, records: person },
    'partially compliant',
    [],
  ],
  [
    'with what would cost too much',
    { facts: { disproportionateBurden: [burden] }, results: {}, records: person },
    'partially compliant',
    [],
  ],
  [
    'whose only flaw is out of scope',
    {
      facts: { outOfScope: [{ id: 'old', what: 'An old PDF.', reason: 'document before 2018' }] },
      results: {},
      records: person,
    },
    'fully compliant',
    [],
  ],
  [
    'that hindered the last person who tested it',
    { results: {}, records: { ...person, 'b-test': makeRecord('2026-05-30', 'not all done') } },
    'partially compliant',
    ['person had difficulty'],
  ],
  [
    'most of which fails',
    { facts: { nonCompliances: [issue], mostRequirementsFail: true }, results: {}, records: person },
    'not compliant',
    [],
  ],
];

for (const [what, parts, status, untested] of statuses) {
  test(`a site ${what} is called ${status}`, async (context) => {
    const { statement, problems } = await inspect(context, parts);
    assert.deepEqual(problems, []);
    assert.equal(statement?.status, status);
    assert.deepEqual(
      statement.untested.map(({ reason }) => reason),
      untested,
    );
  });
}

test('a status cannot be written', async (context) => {
  const { problems } = await inspect(context, { facts: { status: 'fully compliant' } });
  assert.match(problems.join('\n'), /there is no field "status" here\. Fields: organisation, preparedOn, /);
});

test('an event without the file has no statement, and is not held against any date', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now: '2046-06-10T09:00' });
  assert.equal(event.accessibility, undefined);
});

test('what the statement quotes is linked: domain, criterion, dates, and records from the newest', async (context) => {
  const { statement } = await inspect(context, {
    facts: { nonCompliances: [issue] },
    records: { ...person, 'b-test': makeRecord('2026-05-30') },
  });
  assert.equal(statement?.domain, 'small.example');
  assert.equal(statement.organisation, 'Small Event');
  assert.equal(statement.nonCompliances[0]?.criterion.name, 'Reflow');
  assert.deepEqual(
    statement.tests.map(({ date }) => date.iso),
    ['2026-05-30', '2026-05-10'],
  );
});

test('WCAG 2.2 has 31 criteria of level A and 24 of level AA', () => {
  const count = (level: string) => criteria.filter((criterion) => criterion.level === level).length;
  assert.deepEqual(
    [count('A'), count('AA'), new Set(criteria.map(({ number }) => number)).size],
    [31, 24, 55],
  );
  assert.ok(!criteria.some(({ number }) => number === '4.1.1'));
});

const file = '_data/accessibility.json';
const slips: readonly (readonly [string, Parts, readonly string[]])[] = [
  [
    'a day by which an issue was to be mended has passed',
    { facts: { nonCompliances: [{ ...issue, fixBy: '2026-06-09' }] } },
    [
      `${file}:17:16  issue "small-map": this was to be mended by 2026-06-09, which has passed. Take it out if it is mended; else say by when it will be.`,
    ],
  ],
  ['that day is far away', { facts: { nonCompliances: [{ ...issue, fixBy: '2026-09-10' }] } }, []],
  [
    'it is that day',
    { facts: { nonCompliances: [{ ...issue, fixBy: '2026-06-10' }] } },
    [
      `${file}:17:16  warning: issue "small-map": this is to be mended by 2026-06-10. After that day the site is not built.`,
    ],
  ],
  [
    'people were to have tested it',
    { facts: { peopleTestBy: '2026-06-09' } },
    [
      `${file}:9:19  people were to test the site by 2026-06-09, which has passed. Put the record of their test into docs/accessibility-tests/, or say by when they will.`,
    ],
  ],
  ['people have tested it since', { facts: { peopleTestBy: '2026-06-09' }, records: person }, []],
  [
    'nobody has tested it, and no day is named',
    { facts: { peopleTestBy: undefined } },
    [
      `${file}:1:1  peopleTestBy is missing. As long as docs/accessibility-tests/ holds no record, say by which day people will have tested the site.`,
    ],
  ],
  [
    'the last review is 366 days old',
    { facts: { peopleTestBy: '2028-01-01' }, now: '2027-05-21T09:00' },
    [
      `${file}:3:17  the last review of the accessibility statement was on 2026-05-20, more than 365 days ago. Go through it, mend what has changed, and write today’s day into reviewedOn.`,
    ],
  ],
  [
    'the last review is 365 days old',
    { facts: { peopleTestBy: '2028-01-01' }, now: '2027-05-20T23:59' },
    [`${file}:3:17  warning: the accessibility statement must be reviewed again by 2027-05-20.`],
  ],
  [
    'it was reviewed before it was prepared',
    { facts: { preparedOn: '2026-05-21' } },
    [
      `${file}:3:17  reviewedOn 2026-05-20 is before preparedOn 2026-05-21. A statement is reviewed on the day on which it is prepared, or later.`,
    ],
  ],
  [
    'its review is still to come',
    { facts: { reviewedOn: '2026-06-11' } },
    [
      `${file}:3:17  reviewedOn 2026-06-11 is in the future, and today is 2026-06-10. Write the day on which somebody went through the statement.`,
    ],
  ],
  [
    'it is seen in a preview of a day between its preparation and its review',
    { facts: { reviewedOn: '2026-06-11' }, today: '2026-06-12T09:00:00Z' },
    [],
  ],
  [
    'it is prepared tomorrow, really',
    { facts: { preparedOn: '2026-06-13', reviewedOn: '2026-06-13' }, today: '2026-06-12T09:00:00Z' },
    [
      `${file}:2:17  warning: preparedOn 2026-06-13 is in the future, and today is 2026-06-12. Check the year.`,
    ],
  ],
  [
    'everything in it has passed, in a preview of the time before it was prepared',
    {
      facts: { nonCompliances: [{ ...issue, fixBy: '2020-01-01' }], peopleTestBy: '2020-01-01' },
      now: '2026-04-30T12:00',
      today: '2030-01-01T00:00:00Z',
    },
    [],
  ],
  [
    'a record is more than two years old',
    { records: { old: makeRecord('2024-06-01') } },
    [
      'docs/accessibility-tests/old.md:2:7  warning: record "old": this test of 2024-06-01 is more than two years old, and the site has changed since. Test again.',
    ],
  ],
  [
    'a record is of tomorrow',
    { records: { early: makeRecord('2026-06-11') } },
    [
      'docs/accessibility-tests/early.md:2:7  record "early": this test is dated 2026-06-11, which is in the future. Today is 2026-06-10.',
    ],
  ],
  [
    'the last test by machine found faults that nothing names',
    { results: { findings: 2 } },
    [
      '_data/accessibility-results.json:12:15  the last test found 2 faults, and nonCompliances in accessibility.json names none. Mend what was found and test again, or say there what it is.',
    ],
  ],
  [
    'the last test was of another site',
    { results: { url: 'https://other.example/' } },
    [
      '_data/accessibility-results.json:3:10  warning: the test was of https://other.example/, and this site stands at https://small.example/. Test this one.',
    ],
  ],
  [
    'most fails, and nothing is named',
    { facts: { mostRequirementsFail: true } },
    [
      `${file}:10:27  mostRequirementsFail is true, and nonCompliances names nothing. Say what fails, or take the field out.`,
    ],
  ],
  [
    'an assessment is of tomorrow',
    { facts: { disproportionateBurden: [{ ...burden, assessedOn: '2026-06-11' }] } },
    [
      `${file}:18:21  burden "films": assessedOn 2026-06-11 is in the future. Only an assessment that was made counts.`,
    ],
  ],
];

for (const [what, parts, lines] of slips) {
  test(`when ${what}: ${lines.length === 0 ? 'nothing is said' : 'it is said'}`, async (context) => {
    assert.deepEqual((await inspect(context, parts)).problems, lines);
  });
}

const wrongCriteria: readonly (readonly [string, string])[] = [
  ['1.4.6', ' Did you mean "1.4.5"?'],
  ['4.1.1', ' Did you mean "4.1.2"?'],
  ['SC 1.4.10', ' Did you mean "1.4.10"?'],
  ['Reflow', ' Did you mean "1.4.10"?'],
  ['focus visible (AA)', ' Did you mean "2.4.7"?'],
  ['nothing', ''],
];

for (const [written, suggestion] of wrongCriteria) {
  test(`the criterion "${written}" is answered with the nearest`, async (context) => {
    const { problems } = await inspect(context, {
      facts: { nonCompliances: [{ ...issue, criterion: written }] },
    });
    assert.deepEqual(problems, [
      `${file}:16:20  issue "small-map": criterion must be the number of a success criterion of WCAG 2.2 at level A or AA, such as 1.4.10, and is "${written}".${suggestion}`,
    ]);
  });
}

const ends: readonly (readonly [string, Parts, string])[] = [
  ['the day of an issue', { facts: { nonCompliances: [issue] } }, '2026-10-01'],
  ['the day of the people’s test', {}, '2027-01-01'],
  ['the day of the next review, once people have tested it', { records: person }, '2027-05-21'],
];

for (const [what, parts, day] of ends) {
  test(`the build that is refused after ${what} is foretold`, async (context) => {
    const { upcoming } = await inspect(context, parts);
    assert.equal(upcoming?.statementEnds?.toFormat('yyyy-MM-dd'), day);
  });
}

test('results and records without a statement are told to be of no use', async (context) => {
  const folder = await makeEvent(context, undefined, {
    [statementFiles.results]: JSON.stringify(goodResults),
    [statementFiles.record('one')]: makeRecord('2026-05-10'),
  });
  const { problems } = await inspectEvent(folder, { now: '2026-06-10T09:00' });
  assert.equal(problems.length, 2);
  for (const problem of problems) assert.match(problem.message, /there is no _data\/accessibility\.json/);
});

test('a record with a field missing or misspelt is refused with its line', async (context) => {
  const { problems } = await inspect(context, {
    records: { one: makeRecord('2026-05-10').replace('result: all tasks done', 'result: fine') },
  });
  assert.deepEqual(problems, [
    'docs/accessibility-tests/one.md:8:9  record "one": result must be "all tasks done", "done with difficulty" or "not all done", and is "fine".',
  ]);
});
