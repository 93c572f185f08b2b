import { readFile } from 'node:fs/promises';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * Holds a document against a JSON Schema of draft 2020-12, as Ajv reads both.
 * @param schema the schema
 * @param document what was parsed of the file
 * @returns what is wrong, in words; nothing when all is right
 */
export function judgeJson(schema: object, document: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  const isRight = ajv.compile(schema);
  if (isRight(document)) return [];
  return (isRight.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/**
 * Holds a feed against the rules of JSON Feed 1.1.
 * @param json the feed
 * @returns what is wrong, in words
 */
export async function judgeJsonFeed(json: string): Promise<string[]> {
  const schema = await readFile(new URL('schemas/json-feed-1.1.schema.json', import.meta.url), 'utf8');
  return judgeJson(JSON.parse(schema) as object, JSON.parse(json));
}
