import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toId } from '../check/to-id.ts';
import type { ProblemList } from '../problem-list.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { FactFile, Parse } from './fact-file.ts';
import { placeFinder } from './place-finder.ts';
import { readMarkdown } from './read-markdown.ts';

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

/**
 * Reads the Markdown files of a folder, in the order of their names.
 * @param folder the event's folder
 * @param path the path of the Markdown files in it; it need not exist
 * @param problems the list to which every mistake is added
 */
export async function readProse(folder: string, path: string, problems: ProblemList): Promise<FactFile[]> {
  const files: FactFile[] = [];
  for (const name of await listNames(join(folder, path))) {
    if (await isFolder(join(folder, path, name))) {
      const message =
        'this is a folder, and only files are read here. Move its files up into the folder above.';
      problems.add({ severity: 'error', file: `${path}/${name}`, message });
      continue;
    }
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name)) {
      const message =
        'a file here needs a name of lower-case letters, digits and single hyphens that ends in .md, because it becomes part of an address.';
      problems.add({ severity: 'error', file: `${path}/${name}`, message: `${message}${suggestName(name)}` });
      continue;
    }
    const file = await readOne(folder, `${path}/${name}`, readMarkdown, problems);
    if (file !== undefined) files.push(file);
  }
  return files;
}

function suggestName(name: string): string {
  const stem = name.replace(/(?:\.(?:md|markdown|mdown|txt|docx?|html?))+$/i, '');
  const id = toId(stem);
  return id === '' || stem.includes('.') ? '' : ` Did you mean "${id}.md"?`;
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
 * Says whether there is a folder at a path.
 * @param path any path
 */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
