import type { FolderTarget } from './create-folder-target.ts';
import { readFolder } from './read-folder.ts';
import { removeRelease } from './remove-releases.ts';

/**
 * Removes the releases that are older than those which are kept.
 * @param target the folder, and how many are kept
 * @param shown the release that visitors see, which stays however old it is
 * @returns sentences about what could not be removed: what is published is not the worse for it
 */
export async function removeOld({ folder, keep }: FolderTarget, shown: string): Promise<string[]> {
  const { ids } = await readFolder(folder);
  const notes: string[] = [];
  for (const id of ids.slice(keep).filter((old) => old !== shown)) {
    try {
      await removeRelease(folder, id);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notes.push(`${id} is old and could not be removed: ${reason}.`);
    }
  }
  return notes;
}
