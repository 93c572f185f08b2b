import { LineCounter, parseDocument, isNode } from 'yaml';
import type { Problem } from '../problems.ts';
import type { FactFile, Place, ValuePath } from './fact-file.ts';

/**
 * Reads a Markdown file with YAML front matter between two lines of `---`.
 * @param path the file's path, for messages
 * @param text the file's text
 * @returns the file, or the problems that keep it from being read
 */
export function readMarkdown(path: string, text: string): FactFile | Problem[] {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^\s*---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(source);
  if (match === null) {
    const message =
      'the file must begin with front matter: a line ---, fields such as title: …, and a second line ---.';
    return [{ file: path, line: 1, column: 1, message }];
  }
  // The lines above the front matter: its first mark, and blank ones that an editor may have left.
  const before = match[0].slice(0, match[0].indexOf('---')).split('\n').length;
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + before, column: col };
  };
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: path,
      ...place(error.pos[0]),
      message: `the front matter cannot be read here: ${error.message.split(/ at line |:\n/)[0] ?? 'it is not YAML'}.`,
    }));
  }
  const locate = (way: ValuePath): Place => {
    for (let length = way.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(way.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    const message =
      'the front matter uses * to repeat a part of itself. Write that part out, or put the text in quotes.';
    return [{ file: path, line: 1, column: 1, message }];
  }
  return { path, value, body: source.slice(match[0].length).trim(), locate };
}
