import { access, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf, releasesFolder, temporary, unfinishedMark } from './layout.ts';
import type { FolderState } from './read-folder.ts';

/**
 * Removes a release: its name at once, then its files, so that nobody finds half of it under its name.
 * @param folder the folder of the target
 * @param id the name of the release
 * @throws an error of the file system
 */
export async function removeRelease(folder: string, id: string): Promise<void> {
  const going = placeOf(folder, `${temporary.removal}${id}`);
  await rm(going, { recursive: true, force: true });
  await rename(placeOf(folder, id), going);
  await rm(going, { recursive: true, force: true });
}

/**
 * Removes what publishes left that were cut off. Only who holds the lock may call this: then none of it is in use.
 * @param folder the folder of the target
 * @param state what it holds
 * @returns the releases that were laid but never shown, and whose names are free again
 * @throws an error of the file system
 */
export async function clearLeftovers(folder: string, { ids, shown }: FolderState): Promise<string[]> {
  const startsWith = (starts: readonly string[]) => (name: string) =>
    starts.some((start) => name.startsWith(start));
  const remove = async (parent: string, starts: readonly string[]) => {
    for (const name of (await readdir(parent).catch(() => [])).filter(startsWith(starts))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  };
  await remove(folder, [temporary.link]);
  await remove(join(folder, releasesFolder), [temporary.laying, temporary.removal]);
  const unfinished: string[] = [];
  for (const id of ids) {
    if (!(await isUnfinished(folder, id))) continue;
    if (id === shown) await markFinished(folder, id);
    else {
      await removeRelease(folder, id);
      unfinished.push(id);
    }
  }
  return unfinished;
}

/**
 * Says whether a release was laid but perhaps never shown.
 * @param folder the folder of the target
 * @param id the name of the release
 */
export async function isUnfinished(folder: string, id: string): Promise<boolean> {
  return access(join(placeOf(folder, id), unfinishedMark)).then(
    () => true,
    () => false,
  );
}

/**
 * Notes that a release was shown, so that it is kept from now on.
 * @param folder the folder of the target
 * @param id the name of the release
 */
export async function markFinished(folder: string, id: string): Promise<void> {
  await rm(join(placeOf(folder, id), unfinishedMark), { force: true });
}
