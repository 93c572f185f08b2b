import { isAlias, isMap, isNode, isPair, isScalar, visit, type Document } from 'yaml';
import { needsQuotes, type YamlSlip } from './explain-yaml.ts';

/**
 * Finds what YAML takes in another sense than its writer: text behind a #, marks that are not text, a missing space
 * behind a colon, a list that reads as text.
 * @param document parsed front matter without errors
 * @param source its text
 * @returns the first trap
 */
export function findYamlTrap(document: Document.Parsed, source: string): YamlSlip | undefined {
  const joined = /^(\s*(?:- )?[A-Za-z$][\w-]*:)(?=[^\s:/])/m.exec(source);
  const { contents } = document;
  if (!isMap(contents) && contents !== null) {
    const offset = joined === null ? 0 : joined.index + joined[0].length;
    if (joined) return { offset, message: 'a space is missing after this colon.' };
    return { offset: 0, message: 'the front matter must be fields, each on a line of its own: name: value.' };
  }
  let trap: YamlSlip | undefined;
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) trap = { offset, message: needsQuotes('*') };
      else if ('anchor' in node && node.anchor)
        trap = { offset: markBefore(source, offset, '&'), message: needsQuotes('&') };
      else if (node.tag && node.tag.startsWith('!') && !node.tag.startsWith('tag:'))
        trap = { offset: markBefore(source, offset, '!'), message: needsQuotes('!') };
      else if (isScalar(node) && node.type === 'PLAIN') trap = findInScalar(source, node);
      return trap === undefined ? undefined : visit.BREAK;
    },
    Pair(_key, pair) {
      if (isPair(pair) && isNode(pair.key) && !isScalar(pair.key)) {
        trap = { offset: pair.key.range?.[0] ?? 0, message: 'the name of a field must be a word.' };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return trap;
}

function markBefore(source: string, offset: number, mark: string): number {
  return source[offset] === mark ? offset : Math.max(0, source.lastIndexOf(mark, offset));
}

function findInScalar(
  source: string,
  node: { range?: [number, number, number] | null },
): YamlSlip | undefined {
  const [start, end] = node.range ?? [0, 0];
  const raw = source.slice(start, end);
  const rest = source.slice(end).split('\n', 1)[0] ?? '';
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const isValue = /[:-]\s+$/.test(source.slice(lineStart, start));
  if (isValue && /^\s*#/.test(rest)) {
    const message =
      'what stands behind this # is not read. Put the whole text in quotes, or the remark on a line of its own.';
    return { offset: end + rest.indexOf('#'), message };
  }
  const item = /^-(?=[^\s\d])|(?<=\n\s*)-(?=\s*\S)/.exec(raw);
  if (item) {
    return {
      offset: start + item.index,
      message:
        'this reads as one text. For a list, put a space behind each hyphen, and all hyphens below each other.',
    };
  }
  const joined = /\n\s*([A-Za-z$][\w-]*):(?=\S)/.exec(raw);
  if (joined)
    return {
      offset: start + joined.index + joined[0].length,
      message: 'a space is missing after this colon.',
    };
  return undefined;
}
