import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { diagnoseJson } from './diagnose-json.ts';
import type { FactFile, Refusal, ValuePath } from './fact-file.ts';
import { placeFinder } from './place-finder.ts';

/**
 * Reads JSON (RFC 8259), keeping positions.
 * @param path the file's path, for messages
 * @param text the file's text
 * @returns the file, or what keeps it from being read: the first slip, because those after it are mostly its echoes
 */
export function readJson(path: string, text: string): FactFile | Refusal {
  const place = placeFinder(text);
  const slip = diagnoseJson(text, (offset) => place(offset).line);
  if (slip !== undefined) return { place: place(slip.offset), message: slip.message };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree === undefined || errors.length > 0) {
    return {
      place: place(errors[0]?.offset ?? 0),
      message: 'this is not JSON: something unexpected stands here.',
    };
  }
  const deep = findTooDeep(tree);
  if (deep !== undefined) return { place: place(deep), message: tooDeep };
  const twice = findRepeatedKey(tree);
  if (twice !== undefined) {
    const message = `the field "${twice.key}" stands twice in the same { }, first in line ${place(twice.first).line}. Keep one of them.`;
    return { place: place(twice.offset), message };
  }
  const nodeAt = (way: ValuePath): Node | undefined => findNodeAtLocation(tree, way as (string | number)[]);
  const nearest = (way: ValuePath): Node => {
    for (let length = way.length; length > 0; length -= 1) {
      const node = nodeAt(way.slice(0, length));
      if (node !== undefined) return node;
    }
    return tree;
  };
  return {
    path,
    value: getNodeValue(tree),
    body: '',
    bodyLine: 1,
    locate: (way) => place(nearest(way).offset),
    locateName: (way) => place((nodeAt(way)?.parent ?? nearest(way)).offset),
  };
}

const mostLevels = 30;
const tooDeep = 'there are too many { or [ inside each other here. Facts need no more than a few.';

/** The offset of the first value that stands inside more others than any fact does. */
function findTooDeep(tree: Node): number | undefined {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 2 * mostLevels) return level[0]?.offset;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}

/** JSON.parse keeps the last of two fields of one name and drops the other without a word. */
function findRepeatedKey(node: Node): { key: string; first: number; offset: number } | undefined {
  const seen = new Map<unknown, number>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined) {
      const first = seen.get(key.value);
      if (first !== undefined) return { key: String(key.value), first, offset: key.offset };
      seen.set(key.value, key.offset);
    }
    const inside = findRepeatedKey(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
