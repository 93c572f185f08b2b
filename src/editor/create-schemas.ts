import { z } from 'zod';
import { fieldKinds, type Noun } from '../model/schemas/field-kinds.ts';
import { criteria, dataSchemas } from '../model/schemas/index.ts';

/** The folder of the schemas, from the event's folder; its dot keeps it out of the organiser's sight. */
export const schemaFolder = '_data/.schemas';

/**
 * Describes each file of `_data/` for editors, as JSON Schema (draft 7, which both VS Code and JetBrains know whole).
 * Known ids are offered where an id belongs; others are let pass, because only the build knows what is there now.
 * @param ids the ids that the items of the event have now
 * @returns the text of each schema by its path from the event's folder
 */
export function createSchemas(ids: Readonly<Record<Noun, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(dataSchemas).map(([name, schema]) => {
      const { $schema, ...description } = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        override: ({ zodSchema, jsonSchema, path }) => {
          delete jsonSchema.maximum;
          const field = path.at(-2) === 'properties' ? path.at(-1) : undefined;
          if (typeof field === 'string' && field !== '$schema') jsonSchema.title = toTitle(field);
          const kind = fieldKinds.get(zodSchema);
          if (kind?.kind === 'criterion') jsonSchema.enum = criteria.map(({ number }) => number);
          if (kind?.kind !== 'reference' || ids[kind.noun].length === 0) return;
          delete jsonSchema.type;
          delete jsonSchema.minLength;
          jsonSchema.anyOf = [{ enum: [...ids[kind.noun]] }, { type: 'string', minLength: 1 }];
        },
      });
      const text = JSON.stringify({ $schema, title: toTitle(name), ...description }, null, 2);
      return [`${schemaFolder}/${name}.json`, `${text}\n`];
    }),
  );
}

/** Writes the name of a field as words: `maximumAttendeeCapacity` becomes `Maximum attendee capacity`. */
function toTitle(field: string): string {
  const words = field.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
