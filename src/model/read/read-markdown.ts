import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { explainYaml } from './explain-yaml.ts';
import type { FactFile, Place, Refusal, ValuePath } from './fact-file.ts';
import { findConflict } from './find-conflict.ts';
import { findYamlTrap } from './find-yaml-traps.ts';
import { placeFinder } from './place-finder.ts';

/**
 * Reads a Markdown file with YAML front matter between two lines of `---`.
 * @param path the file's path, for messages
 * @param text the file's text
 * @returns the file, or what keeps it from being read
 */
export function readMarkdown(path: string, text: string): FactFile | Refusal {
  const source = text.replaceAll(/\r\n|\r/g, '\n');
  const conflict = findConflict(source);
  if (conflict !== undefined) {
    return { place: placeFinder(source)(conflict.offset), message: conflict.message };
  }
  const match = /^\s*---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(source);
  if (match === null) return explainNoFrontMatter(source);
  // The lines above the front matter: its first mark, and blank ones that an editor may have left.
  const before = match[0].slice(0, match[0].indexOf('---')).split('\n').length;
  const front = match[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + before, column: col };
  };
  const [error] = document.errors;
  const slip = error === undefined ? findYamlTrap(document, front) : explainYaml(front, error);
  if (slip !== undefined) return { place: place(slip.offset), message: slip.message };
  const nearest = (way: ValuePath): Place | undefined => {
    for (let length = way.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(way.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return undefined;
  };
  const body = source.slice(match[0].length);
  const blank = /^\s*\n/.exec(body)?.[0] ?? '';
  return {
    path,
    value: document.toJS({ maxAliasCount: 0 }) ?? {},
    body: body.slice(blank.length).trimEnd(),
    // Where there is no text, the mark above it is the place to write some.
    bodyLine:
      body.trim() === '' ? match[0].trimEnd().split('\n').length : (match[0] + blank).split('\n').length,
    locate: (way) => nearest(way) ?? { line: before, column: 1 },
    locateName: (way) => {
      const around: unknown = way.length === 1 ? document.contents : document.getIn(way.slice(0, -1), true);
      const pair = isMap(around)
        ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(way.at(-1)))
        : undefined;
      const key: unknown = pair?.key;
      return isNode(key) && key.range ? place(key.range[0]) : (nearest(way) ?? { line: before, column: 1 });
    },
  };
}

/** Says which of the two lines of --- is missing, and where it belongs. */
function explainNoFrontMatter(source: string): Refusal {
  if (source.trim() === '') {
    return {
      place: undefined,
      message:
        'the file is empty. Begin it with a line of ---, fields such as title: …, and a second line of ---.',
    };
  }
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^---[ \t]*$/.test(lines[first] ?? '')) {
    return {
      place: { line: first + 1, column: 1 },
      message:
        'the file must begin with a line of three hyphens: ---, then fields such as title: …, and a second line of ---.',
    };
  }
  const isField = (line: string) => /^(?:[A-Za-z$][\w-]*\s*:|\s+\S|-\s)/.test(line);
  const length = lines.slice(first + 1).findIndex((line) => !isField(line));
  return {
    place: { line: length === -1 ? lines.length : first + 2 + length, column: 1 },
    message: 'the second line of --- is missing: put it below the last field, before the text.',
  };
}
