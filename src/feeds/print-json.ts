import { cleanText } from '../model/read/clean-text.ts';

/**
 * Writes a document of JSON (RFC 8259): the one place in which the texts of feeds in JSON are cleaned. What cannot stand
 * in XML is a space here too, and a line ends with LF, so that all forms of a feed say the same.
 * @param value objects, lists, texts, numbers and truth values; fields that are undefined are left out
 * @returns lines with two spaces for each level, and LF at the end
 */
export function printJson(value: object): string {
  const clean = (_key: string, item: unknown) =>
    typeof item === 'string' ? cleanText(item.replaceAll(/\r\n?/g, '\n')).text : item;
  return `${JSON.stringify(value, clean, 2)}\n`;
}
