import { cleanText } from '../../model/read/clean-text.ts';
import type { Component } from './component.ts';

/** The most octets of a line, without its end (RFC 5545, 3.1). */
const most = 75;

/**
 * Writes a component: each property on its own line, lines folded, every line ended by CRLF (RFC 5545, 3.1). What it holds
 * may be printed already, because the same entry stands in many calendars.
 * @param component the component; a calendar holds all others
 */
export function printCalendar({ name, properties, components }: Component): string {
  const lines = [
    `BEGIN:${name}`,
    ...properties.map((property) => `${property.name}:${cleanText(property.value).text}`),
  ];
  const parts = components.map((part) => (typeof part === 'string' ? part : printCalendar(part)));
  return `${lines.map((line) => `${fold(line)}\r\n`).join('')}${parts.join('')}END:${name}\r\n`;
}

/**
 * Folds a line at 75 octets, never within a character, nor between one and the marks on it. The sign that a line goes on
 * is a space: some programs lose what stands behind a tab.
 */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= most) return line;
  // Of plain letters each is one octet and stands alone: most lines are of these.
  if (/^[ -~]*$/.test(line)) return `${line.slice(0, most)}${line.slice(most).replaceAll(rest, '\r\n $&')}`;
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

const rest = new RegExp(`.{1,${most - 1}}`, 'g');
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
