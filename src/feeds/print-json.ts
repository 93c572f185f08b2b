import { cleanText } from '../model/read/clean-text.ts';

/**
 * Writes JSON (RFC 8259) with two spaces for each level: the one place in which the texts of feeds in JSON are cleaned.
 * `JSON.stringify` would put names that are numbers, such as those of rooms, before all others, and would let pass what is
 * no character; here texts are what they are in XML.
 * @param value objects, lists, texts, numbers and truth values; what is undefined is left out, and a map is an object whose
 *   names are somebody's words
 * @returns lines that end with LF
 */
export function printJson(value: object): string {
  return `${print(value, '\n')}\n`;
}

function print(value: unknown, line: string): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    return wrap(
      value.map((item) => print(item, inner)),
      '[]',
      line,
    );
  }
  const members: [string, unknown][] =
    value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : Object.entries(value);
  return wrap(
    members
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${printText(name)}: ${print(member, inner)}`),
    '{}',
    line,
  );
}

function wrap(items: readonly string[], brackets: '[]' | '{}', line: string): string {
  if (items.length === 0) return brackets;
  return `${brackets.charAt(0)}${line}  ${items.join(`,${line}  `)}${line}${brackets.charAt(1)}`;
}

function printText(text: string): string {
  return JSON.stringify(cleanText(text.replaceAll(/\r\n?/g, '\n')).text);
}
