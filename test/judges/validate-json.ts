import { readFile } from 'node:fs/promises';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

/**
 * Holds data against a JSON Schema of draft 6 or 7, with ajv.
 * @param data what JSON.parse gives
 * @param schema the name of the schema in `test/judges/schemas/`
 * @returns what ajv finds, a line each
 */
export async function validateJson(data: unknown, schema: string): Promise<string[]> {
  const text = await readFile(new URL(`schemas/${schema}`, import.meta.url), 'utf8');
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(draft6);
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(text) as object);
  validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath} ${message ?? ''}`,
  );
}
