import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../helpers/problems-of.ts';

/* What a mistake in the glossary says: every line that the organiser sees, word for word. */

/** Reads the small event with a glossary; one of its sessions speaks of GDS. */
const read = (abbreviations: unknown) => ({
  change: ({ agenda }: { agenda: { sessions: { abstract: string }[] } }) => {
    for (const session of agenda.sessions.slice(0, 1)) session.abstract = 'How GDS ends the day, with APIs.';
  },
  files: { '_data/glossary.json': JSON.stringify({ abbreviations }, null, 2) },
});

const gds = { abbreviation: 'GDS', expansion: 'Government Digital Service' };
const place = '_data/glossary.json';

const cases: readonly (readonly [what: string, abbreviations: unknown, lines: readonly string[]])[] = [
  ['a right one', [gds], []],
  ['no abbreviation at all', [], []],
  ['one that is used in the plural only', [{ abbreviation: 'API', expansion: 'interface' }], []],
  [
    'an abbreviation twice',
    [gds, { ...gds, expansion: 'Global Data Service' }],
    [
      `${place}:8:23  abbreviation "GDS": "GDS" stands in line 4 already. A reader can be told only one meaning: take one of the two out.`,
    ],
  ],
  [
    'an expansion that is the abbreviation',
    [{ ...gds, expansion: 'G.D.S.' }],
    [
      `${place}:5:20  abbreviation "GDS": the expansion is the abbreviation itself. Write the words for which "GDS" stands.`,
    ],
  ],
  [
    'one that nobody uses',
    [gds, { abbreviation: 'DS', expansion: 'Digital Service' }],
    [
      `${place}:8:23  warning: abbreviation "DS": none of your texts uses "DS". Take it out, or write it as they do.`,
    ],
  ],
  [
    'an explanation of one that nobody uses',
    [
      { ...gds, explanation: 'It is not HMRC.' },
      { abbreviation: 'HMRC', expansion: 'the tax office' },
    ],
    [
      `${place}:9:23  warning: abbreviation "HMRC": none of your texts uses "HMRC". Take it out, or write it as they do.`,
    ],
  ],
  [
    'several words for an abbreviation',
    [{ ...gds, abbreviation: 'the GDS' }],
    [
      `${place}:4:23  abbreviation "the GDS": abbreviation must be the letters alone, in one word, such as GDS or R&D, and is "the GDS". Did you mean "GDS"?`,
    ],
  ],
  [
    'an expansion that is missing',
    [{ abbreviation: 'GDS' }],
    [`${place}:3:5  abbreviation "GDS": expansion is missing.`],
  ],
  [
    'a field that there is not',
    [{ ...gds, meaning: 'x' }],
    [
      `${place}:6:7  abbreviation "GDS": there is no field "meaning" here. Fields: id, abbreviation, expansion, explanation.`,
    ],
  ],
  [
    'an id twice',
    [
      { ...gds, id: 'gds' },
      { id: 'gds', abbreviation: 'APIs', expansion: 'interfaces' },
    ],
    [
      `${place}:9:13  abbreviation "APIs": the id "gds" is already used in line 6. Each item needs an id of its own.`,
    ],
  ],
];

for (const [what, abbreviations, lines] of cases) {
  test(`glossary: ${what}`, async (context) => {
    assert.deepEqual(await problemsOf(context, read(abbreviations)), lines);
  });
}

test('an event need not have a glossary', async (context) => {
  assert.deepEqual(await problemsOf(context), []);
});
