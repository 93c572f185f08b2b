import { cleanText } from '../../model/read/clean-text.ts';
import type { XmlElement } from './element.ts';

/**
 * Writes a document of XML 1.0 in UTF-8: the one place in which feeds escape.
 * @param root the element that holds all others
 * @returns lines that end with LF: each element that holds others, and each text, begins one
 */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root)}\n`;
}

/**
 * Writes elements without a document around them. Those of XHTML are HTML as well, as long as none is empty, so that
 * markup within feeds is escaped here too.
 * @param elements one after the other
 * @returns lines, without LF at the end
 */
export function printFragment(elements: readonly XmlElement[]): string {
  return elements.map(print).join('\n');
}

function print({ name, attributes, content }: XmlElement): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const start = `${name}${written.join('')}`;
  if (content.length === 0) return `<${start}/>`;
  const inside = typeof content === 'string' ? escapeText(content) : `\n${content.map(print).join('\n')}\n`;
  return `<${start}>${inside}</${name}>`;
}

/** `>` as well, because a text may hold `]]>` (XML 1.0, 2.4). What XML forbids (2.2) is a space, as in the pages. */
function escapeText(text: string): string {
  return cleanText(text.replaceAll(/\r\n?/g, '\n'))
    .text.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Tabs and line breaks in an attribute would be read as spaces (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
