import { cleanText } from '../../model/read/clean-text.ts';

/** What JSON can say. What is undefined is left out; a map is an object whose names are somebody's words. */
export type Json =
  | string
  | number
  | undefined
  | readonly Json[]
  | ReadonlyMap<string, Json>
  | { readonly [name: string]: Json };

/**
 * Writes JSON (RFC 8259) with two spaces for each level. `JSON.stringify` would put names that are numbers, such as those
 * of rooms, before all others, and would let pass what is no character; here texts are what they are in XML.
 * @param value an object or a list
 * @returns lines that end with LF
 */
export function printJson(value: Json): string {
  return `${print(value, '\n')}\n`;
}

function print(value: Json, line: string): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    return wrap(
      value.map((item: Json) => print(item, inner)),
      '[]',
      line,
    );
  }
  const members = value instanceof Map ? [...(value as ReadonlyMap<string, Json>)] : Object.entries(value);
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
