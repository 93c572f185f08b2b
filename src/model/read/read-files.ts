import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems.ts';
import type { FactFile } from './fact-file.ts';
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
  parse: (path: string, text: string) => FactFile | Problem[],
  problems: Problem[],
): Promise<FactFile | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, path), 'utf8');
  } catch {
    problems.push({
      file: path,
      message: 'this file is missing or cannot be read. Every event needs it, even when its list is empty.',
    });
    return undefined;
  }
  const file = parseSafely(path, text, parse);
  if (!Array.isArray(file)) return file;
  problems.push(...file);
  return undefined;
}

/** Parsers call themselves for each level, so that a file of endless brackets exhausts them. */
function parseSafely(
  path: string,
  text: string,
  parse: (path: string, text: string) => FactFile | Problem[],
): FactFile | Problem[] {
  try {
    return parse(path, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ file: path, message: 'this file has too many brackets inside each other to be read.' }];
  }
}

/**
 * Reads the Markdown files of a folder, in the order of their names.
 * @param folder the event's folder
 * @param path the path of the Markdown files in it; it need not exist
 * @param problems the list to which every mistake is added
 */
export async function readProse(folder: string, path: string, problems: Problem[]): Promise<FactFile[]> {
  if (!(await isFolder(join(folder, path)))) return [];
  const names = (await readdir(join(folder, path))).filter((name) => !name.startsWith('.')).toSorted();
  const files: FactFile[] = [];
  for (const name of names) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name)) {
      const message =
        'a file here needs a name of lower-case letters, digits and single hyphens that ends in .md, because it becomes part of an address.';
      problems.push({ file: `${path}/${name}`, message });
      continue;
    }
    const file = await readOne(folder, `${path}/${name}`, readMarkdown, problems);
    if (file !== undefined) files.push(file);
  }
  return files;
}

/**
 * Lists the Markdown files of a folder, readable or not; none when there is no such folder.
 * @param folder the folder
 */
export async function listMarkdown(folder: string): Promise<string[]> {
  return (await isFolder(folder)) ? (await readdir(folder)).filter((name) => name.endsWith('.md')) : [];
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
