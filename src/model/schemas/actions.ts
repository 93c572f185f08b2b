import { z } from 'zod';
import { markdown, partialDate, reference, references, schemaAddress, text } from './fields.ts';
import { formerIds, pageId } from './page-ids.ts';

const historyEntry = z.strictObject({
  date: partialDate,
  text: text.meta({ description: 'What happened, in a sentence.' }),
  context: z
    .boolean()
    .default(false)
    .meta({ description: 'true when it happened around the action and is not a step of it.' }),
  sources: references('source', 'that reports it'),
});

const action = z.strictObject({
  id: pageId,
  title: text.meta({ description: 'What was promised, in a few words.' }),
  abstract: text.meta({ description: 'One or two sentences: what was to be done.' }),
  description: markdown.optional(),
  status: z
    .enum(['announced', 'under way', 'done', 'closed', 'not known'])
    .meta({ description: 'Where it stands, as far as is known.' }),
  statusNote: text.optional().meta({ description: 'A sentence on what is and is not known.' }),
  owner: reference('organisation', 'that answers for it').optional(),
  partners: references('organisation', 'that takes part'),
  history: z
    .array(historyEntry)
    .default([])
    .meta({ description: 'What came of it, step by step, in any order.' }),
  formerIds,
});

/** `_data/actions.json`: what was promised, by whom, and what came of it. */
export const actionsSchema = z.strictObject({
  $schema: schemaAddress,
  actions: z.array(action).meta({ description: 'The actions, in the order in which they are shown.' }),
});
