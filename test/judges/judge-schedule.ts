import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import { validateXML } from 'xmllint-wasm';

const readSchema = (name: string) => readFile(new URL(`schemas/${name}`, import.meta.url), 'utf8');

/**
 * Holds a schedule in the XML of frab against what the schema of c3voc demands, as libxml2 reads both.
 * @param xml the schedule
 * @returns what is wrong, in words; nothing when all is right
 */
export async function judgeScheduleXml(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'schedule.xml', contents: xml },
    schema: { fileName: 'frab-schedule.xsd', contents: await readSchema('frab-schedule.xsd') },
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message, loc }) => `${loc?.lineNumber ?? 0}: ${message}`);
}

/**
 * Holds a schedule in the JSON of frab against what the schema of c3voc demands, as Ajv reads both (draft 6).
 * @param json the schedule
 * @returns what is wrong, in words
 */
export async function judgeScheduleJson(json: string): Promise<string[]> {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(draft6);
  formats.default(ajv);
  const isRight = ajv.compile(JSON.parse(await readSchema('frab-schedule.schema.json')) as object);
  if (isRight(JSON.parse(json))) return [];
  return (isRight.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
