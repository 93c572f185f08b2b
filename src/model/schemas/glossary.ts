import { z } from 'zod';
import { fieldKinds } from './field-kinds.ts';
import { id, schemaAddress, text } from './fields.ts';

const abbreviation = z.strictObject({
  id: id.optional().meta({ description: 'A short name for machines, such as gds. It may be left out.' }),
  abbreviation: z
    .string()
    .max(30, 'must not be longer than 30 characters')
    .regex(
      /^[\p{L}\p{N}]+(?:[&+.’'-][\p{L}\p{N}]+)*\.?$/u,
      'must be the letters alone, in one word, such as GDS or R&D',
    )
    .register(fieldKinds, { kind: 'abbreviation' })
    .meta({ description: 'The letters, as your texts write them.', examples: ['GDS'] }),
  expansion: text.meta({
    description: 'The words for which they stand.',
    examples: ['Government Digital Service'],
  }),
  explanation: text.optional().meta({
    description: 'What it is, for people who hear of it for the first time: a sentence.',
    examples: ['The part of the government that helps it to make digital services.'],
  }),
});

/** `_data/glossary.json`: what abbreviations stand for. Pages explain each where it first stands (WCAG 2.2, 3.1.4). */
export const glossarySchema = z.strictObject({
  $schema: schemaAddress,
  abbreviations: z.array(abbreviation).meta({ description: 'The abbreviations, in any order.' }),
});
