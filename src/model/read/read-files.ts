import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ProblemList } from '../problem-list.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { FactFile, Parse } from './fact-file.ts';
import { placeFinder } from './place-finder.ts';

/**
 * Reads one of the organiser's files.
 * @param folder the event's folder
 * @param path the file's path in it
 * @param parse reads its text
 * @param problems the list to which what keeps it from being read is added
 * @returns the file; undefined when it cannot be read
 */
export async function readOne(
  folder: string,
  path: string,
  parse: Parse,
  problems: ProblemList,
): Promise<FactFile | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, path));
  } catch (error) {
    problems.add({ severity: 'error', file: path, message: explainUnreadable(error) });
    return undefined;
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string') {
    problems.add({ severity: 'error', file: path, line: text.line, message: text.message });
    return undefined;
  }
  const { text: clean, replaced } = cleanText(text);
  const place = placeFinder(text);
  for (const { code, offset } of path.endsWith('.json') ? [] : replaced) {
    problems.add({ severity: 'warning', file: path, ...place(offset), message: explainReplaced(code) });
  }
  const file = parseSafely(path, path.endsWith('.json') ? text : clean, parse);
  if ('value' in file) return file;
  problems.add({ severity: 'error', file: path, ...file.place, message: file.message });
  return undefined;
}

/**
 * Says what became of a character that cannot be shown.
 * @param code its code point, such as `U+000B`
 */
export function explainReplaced(code: string): string {
  return `a character that cannot be shown (${code}) stands here; the site takes it as a space.`;
}

function explainUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'this file is missing. Every event needs it, even when its list is empty.';
  if (code === 'EISDIR') return 'there is a folder of this name, and a file is needed.';
  return 'this file cannot be opened. Look at who may read it.';
}

/** Parsers call themselves for each level, so that a file of endless brackets exhausts them. */
function parseSafely(path: string, text: string, parse: Parse): ReturnType<Parse> {
  try {
    return parse(path, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { place: undefined, message: 'this file has too many brackets inside each other to be read.' };
  }
}

/** What systems and office programs leave in folders. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Lists what is in a folder, without hidden files and what systems leave behind, in the order of the names; nothing when
 * there is no such folder.
 * @param folder the folder
 */
export async function listNames(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  return (await readdir(folder)).filter((name) => !leftBehind.test(name)).toSorted();
}

/**
 * Lists the files in a folder and all folders below it, in the order of their paths, without what systems leave behind.
 * Links are left out: they may lead to files that are not the organiser's to show.
 * @param folder the folder; one that does not exist holds nothing
 * @returns paths in the folder, with forward slashes
 */
export async function listFiles(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== 'README.md' && !path.split('/').some((name) => leftBehind.test(name)))
    .toSorted();
}

/**
 * Reads the bytes of a file of at most a certain size.
 * @param path the file
 * @param most the greatest number of bytes
 * @returns its bytes; its size alone when it is larger; undefined when it cannot be opened
 */
export async function readBytes(path: string, most: number): Promise<Uint8Array | number | undefined> {
  try {
    const { size } = await stat(path);
    return size > most ? size : await readFile(path);
  } catch {
    return undefined;
  }
}

/**
 * Says whether there is a folder at a path.
 * @param path any path
 */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
