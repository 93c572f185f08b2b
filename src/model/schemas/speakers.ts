import { z } from 'zod';
import {
  calendarDay,
  paragraphs,
  publication,
  reference,
  references,
  schemaAddress,
  text,
} from './fields.ts';
import { photograph } from './images.ts';
import { formerIds, pageId } from './page-ids.ts';

const statement = z.strictObject({
  text: paragraphs.meta({ description: 'What the person said, as reported speech in your own words.' }),
  sources: references('source'),
});

const speaker = z.strictObject({
  id: pageId,
  name: text.meta({ description: 'The name, as the person writes it.' }),
  jobTitle: text.optional().meta({ description: 'The role at the time of the event.' }),
  affiliation: reference('organisation').optional(),
  image: photograph.optional(),
  biography: paragraphs
    .optional()
    .meta({ description: 'A few sentences about the person, in Markdown without headings.' }),
  statements: z.array(statement).default([]).meta({ description: 'What the person said, the oldest first.' }),
  sources: references('source'),
  consentExpires: calendarDay.optional().meta({
    description: 'The last day for which the person has agreed to be shown; leave it out when there is none.',
  }),
  formerIds,
  ...publication,
});

/** `_data/speakers.json`: the people. */
export const speakersSchema = z.strictObject({
  $schema: schemaAddress,
  speakers: z.array(speaker).meta({ description: 'The people, in the order in which they are shown.' }),
});
