import { z } from 'zod';
import { webAddress } from './codes.ts';
import { id, partialDate, schemaAddress, text } from './fields.ts';

const source = z.strictObject({
  id,
  title: text.meta({ description: 'The title of the page or article.' }),
  publisher: text.meta({ description: 'The site or paper.' }),
  datePublished: partialDate.optional().meta({ description: 'When it came out, as exactly as is known.' }),
  url: webAddress.optional().meta({ description: 'Where it can be read.' }),
});

/** `_data/sources.json`: where each fact comes from. */
export const sourcesSchema = z.strictObject({
  $schema: schemaAddress,
  sources: z.array(source).meta({ description: 'The sources, in any order.' }),
});
