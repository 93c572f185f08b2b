import { cleanText } from '../../model/read/clean-text.ts';
import type { Component } from './component.ts';

/** The most octets of a line, without its end (RFC 5545, 3.1). */
const most = 75;

/**
 * Writes a calendar: each property on its own line, lines folded, every line ended by CRLF (RFC 5545, 3.1).
 * @param calendar the component that holds all others
 */
export function printCalendar(calendar: Component): string {
  return listLines(calendar)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function listLines({ name, properties, components }: Component): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map((property) => `${property.name}:${cleanText(property.value).text}`),
    ...components.flatMap(listLines),
    `END:${name}`,
  ];
}

/**
 * Folds a line at 75 octets, never within a character, nor between one and the marks on it. The sign that a line goes on
 * is a space: some programs lose what stands behind a tab.
 */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= most) return line;
  let folded = '';
  let left = most;
  for (const { segment } of characters.segment(line)) {
    // A pile of marks may be longer than a line.
    for (const part of Buffer.byteLength(segment) < most ? [segment] : segment) {
      const length = Buffer.byteLength(part);
      if (length > left) {
        folded += '\r\n ';
        left = most - 1;
      }
      folded += part;
      left -= length;
    }
  }
  return folded;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
