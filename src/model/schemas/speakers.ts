import { z } from 'zod';
import { id, markdown, reference, references, text } from './fields.ts';

const statement = z.strictObject({
  text: markdown.meta({ description: 'What the person said, as reported speech in your own words.' }),
  sources: references('a source in sources.json'),
});

const speaker = z.strictObject({
  id,
  name: text,
  jobTitle: text.optional().meta({ description: 'The role at the time of the event.' }),
  affiliation: reference('an organisation in organisations.json').optional(),
  biography: markdown.optional(),
  statements: z.array(statement).default([]),
  sources: references('a source in sources.json'),
});

/** `_data/speakers.json`: the people. */
export const speakersSchema = z.strictObject({
  $schema: z.string().optional(),
  speakers: z.array(speaker),
});
