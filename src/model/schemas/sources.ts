import { z } from 'zod';
import { id, partialDate, text, webAddress } from './fields.ts';

const source = z.strictObject({
  id,
  title: text.meta({ description: 'The title of the page or article.' }),
  publisher: text.meta({ description: 'The site or paper.' }),
  datePublished: partialDate.optional(),
  url: webAddress.optional(),
});

/** `_data/sources.json`: where each fact comes from. */
export const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(source),
});
