import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/**
 * Holds a file against an XML Schema, with libxml2.
 * @param xml the file
 * @param schema the name of the schema in `test/judges/schemas/`
 * @returns what libxml2 finds, a line each
 */
export async function validateXml(xml: string, schema: string): Promise<string[]> {
  const rules = await readFile(new URL(`schemas/${schema}`, import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: 'judged.xml', contents: xml },
    schema: { fileName: schema, contents: rules },
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message, loc }) => `${loc?.lineNumber ?? 0}: ${message}`);
}
