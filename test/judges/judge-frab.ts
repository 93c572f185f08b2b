import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const readSchema = (name: string) => readFile(join(import.meta.dirname, 'schemas', name), 'utf8');

/**
 * Holds a schedule against what the published XML schema of c3voc demands.
 * @param xml the file
 * @returns what is wrong; nothing when it is valid
 */
export async function judgeFrabXml(xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'schedule.xml', contents: xml },
    schema: { fileName: 'frab-schedule.xsd', contents: await readSchema('frab-schedule.xsd') },
    initialMemoryPages: memoryPages.GiB / 4,
    maxMemoryPages: memoryPages.GiB,
  });
  const messages = errors.map(({ message }) => message);
  return valid || messages.length > 0 ? messages : [rawOutput];
}

let validate: ValidateFunction | undefined;

/**
 * Holds a schedule against what the published JSON schema of c3voc demands.
 * @param json the file
 * @returns what is wrong; nothing when it is valid
 */
export async function judgeFrabJson(json: string): Promise<string[]> {
  if (validate === undefined) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
    addFormats.default(ajv);
    validate = ajv.compile(JSON.parse(await readSchema('frab-schedule.schema.json')) as object);
  }
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath}: ${message}`);
}
