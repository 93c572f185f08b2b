import { z } from 'zod';
import { webAddress } from './codes.ts';
import { calendarDay, schemaAddress } from './fields.ts';

/** A word that a machine writes, such as the name of a rule: none of the checks of people's words applies to it. */
const word = z.string().min(1, 'is empty');
const count = z.int().nonnegative();

const engine = z.strictObject({
  name: word.meta({ description: 'The engine, as its package is called.', examples: ['axe-core'] }),
  version: word.meta({ description: 'Its version.', examples: ['4.14.1'] }),
  rules: z.int().positive().meta({ description: 'How many of its rules looked at each page.' }),
});

const ignored = z.strictObject({
  rule: word.meta({ description: 'The rule whose findings do not count.', examples: ['region'] }),
  reason: word.meta({ description: 'Why they do not: a sentence, which the statement shows.' }),
  count: count.meta({ description: 'How many findings were set aside.' }),
});

/**
 * `_data/accessibility-results.json`: the figures of the last test by machine. A command writes it, nobody by hand; the
 * statement quotes it, and the site publishes it as it is.
 */
export const accessibilityResultsSchema = z.strictObject({
  $schema: schemaAddress,
  testedOn: calendarDay.meta({ description: 'The day of the test.' }),
  url: webAddress.meta({ description: 'The address of the site that was tested, as in event.json.' }),
  pages: z.int().positive().meta({ description: 'How many pages were tested.' }),
  used: count.default(0).meta({
    description: 'How many of them were used as well as read; together they have every part of the site.',
  }),
  ways: z
    .array(word)
    .default([])
    .meta({ description: 'In which ways they were used.', examples: [['by keyboard', '320 pixels wide']] }),
  engines: z
    .array(engine)
    .min(1, 'must name at least one engine')
    .meta({ description: 'The engines that looked at each page.' }),
  findings: count.meta({ description: 'How many faults were found, without those that are ignored.' }),
  ignored: z
    .array(ignored)
    .default([])
    .meta({ description: 'Findings that do not count, each with its reason.' }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'must be the hash of a commit, such as 1fba386')
    .optional()
    .meta({ description: 'The commit of the site that was tested.', examples: ['1fba386'] }),
});
