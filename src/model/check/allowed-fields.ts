import { z } from 'zod';
import type { ValuePath } from '../read/fact-file.ts';

/**
 * Lists the fields that may stand at a place of a file.
 * @param schema the schema of the whole file
 * @param path the way to a group of fields
 * @returns their names; none when no single group of fields is foreseen there
 */
export function allowedFields(schema: z.core.$ZodType, path: ValuePath): string[] {
  let here = unwrap(schema);
  for (const part of path) {
    if (here instanceof z.ZodArray && typeof part === 'number') here = unwrap(here.element);
    else if (here instanceof z.ZodObject && typeof part === 'string' && here.shape[part] !== undefined) {
      here = unwrap(here.shape[part]);
    } else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape).filter((name) => name !== '$schema') : [];
}

/** Takes off what only says whether a field may be left out. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
