import { z } from 'zod';
import { partialDate, references, schemaAddress, text } from './fields.ts';

const entry = z.strictObject({
  date: partialDate,
  text: text.meta({ description: 'What happened, in a sentence.' }),
  kind: z
    .enum(['run-up', 'event', 'context', 'after'])
    .meta({ description: 'run-up, event and after belong to the event; context happened around it.' }),
  organisations: references('organisation'),
  sources: references('source'),
});

/** `_data/timeline.json`: what happened before, on and after the day. */
export const timelineSchema = z.strictObject({
  $schema: schemaAddress,
  entries: z.array(entry).meta({ description: 'What happened, in any order.' }),
});
