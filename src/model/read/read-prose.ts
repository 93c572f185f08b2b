import { join } from 'node:path';
import { toId } from '../check/to-id.ts';
import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from './fact-file.ts';
import { isFolder, listNames, readOne } from './read-files.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * Reads the Markdown files of a folder, in the order of their names.
 * @param folder the event's folder
 * @param path the path of the Markdown files in it; it need not exist
 * @param problems the list to which every mistake is added
 * @param others names of files that are something else
 */
export async function readProse(
  folder: string,
  path: string,
  problems: ProblemList,
  others: ReadonlySet<string> = new Set(),
): Promise<FactFile[]> {
  const files: FactFile[] = [];
  for (const name of await listNames(join(folder, path))) {
    if (others.has(name)) continue;
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
