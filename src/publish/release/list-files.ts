import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Lists the files of a folder.
 * @param folder the folder
 * @returns their paths within it, with forward slashes, sorted by their characters
 * @throws a sentence when it cannot be read, or holds a link or anything else that is neither file nor folder
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`The folder ${folder} cannot be read. Build the site and check it: npm run check.`, {
      cause: error,
    });
  });
  const nameOf = (entry: (typeof entries)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(nameOf);
  if (others.length > 0) {
    throw new Error(
      `${folder} holds ${others.join(', ')}, which is a link or a device and not a file, so that nobody can say what would be published. Build the site anew.`,
    );
  }
  return entries
    .filter((entry) => entry.isFile())
    .map(nameOf)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
