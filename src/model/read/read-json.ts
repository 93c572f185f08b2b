import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  getNodeValue,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from '../problems.ts';
import type { FactFile, Place, ValuePath } from './fact-file.ts';

/**
 * Reads JSON (RFC 8259), keeping positions.
 * @param path the file's path, for messages
 * @param text the file's text
 * @returns the file, or the problems that keep it from being read
 */
export function readJson(path: string, text: string): FactFile | Problem[] {
  const source = text.replace(/^\uFEFF/, '');
  const place = placeFinder(source);
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree === undefined || errors.length > 0) {
    if (errors.length === 0) return [{ file: path, message: 'the file is empty. Put { } into it to begin.' }];
    return errors.map(({ error, offset }) => ({
      file: path,
      ...place(offset),
      message: `this is not valid JSON here: ${jsonErrors[printParseErrorCode(error)] ?? 'something unexpected stands here'}.`,
    }));
  }
  const deep = findTooDeep(tree);
  if (deep !== undefined) return [{ file: path, ...place(deep), message: tooDeep }];
  const twice = [...findRepeatedKeys(tree)].map(({ key, offset }) => ({
    file: path,
    ...place(offset),
    message: `the field "${key}" stands twice in the same { }. Keep one of them.`,
  }));
  if (twice.length > 0) return twice;
  const locate = (way: ValuePath): Place => {
    for (let length = way.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, way.slice(0, length) as (string | number)[]);
      if (node !== undefined) return place(node.offset);
    }
    return place(tree.offset);
  };
  return { path, value: getNodeValue(tree), body: '', locate };
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
function* findRepeatedKeys(node: Node): Generator<{ key: string; offset: number }> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) yield { key: String(key.value), offset: key.offset };
    if (key !== undefined) seen.add(key.value);
    yield* findRepeatedKeys(child);
  }
}

/** What an organiser can do about each kind of syntax error, in words. */
const jsonErrors: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word or sign that JSON does not have (text needs straight double quotes)',
  InvalidNumberFormat: 'a number that is not written as JSON wants it',
  PropertyNameExpected:
    'the name of a field in straight double quotes is missing, or the comma before it is one too many',
  ValueExpected: 'a value is missing, or the comma before it is one too many',
  ColonExpected: 'a colon is missing between a field and its value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'there is more text after the end',
  InvalidCommentToken: 'comments are not allowed in JSON',
  UnexpectedEndOfComment: 'comments are not allowed in JSON',
  UnexpectedEndOfString: 'a closing quote is missing',
  UnexpectedEndOfNumber: 'a number is cut short',
  InvalidUnicode: 'a \\u escape needs four digits',
  InvalidEscapeCharacter: 'a backslash must be followed by one of " \\ / b f n r t u',
  InvalidCharacter: 'a line break or other control character stands inside the quotes',
};

/** Makes a function that turns an offset of a text into line and column. */
function placeFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
