import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { currentLink, lockFile, releasesFolder, temporary } from './layout.ts';

/** What may stand in an empty folder: what file systems and we ourselves put there. */
const harmless = new Set([lockFile, 'lost+found', '.DS_Store']);

/**
 * Sees that a folder is a place where releases may be laid: empty or not there yet, or one where they already are.
 * @param folder the folder of the target
 * @throws a sentence when it is a file, or holds something else; an error of the file system when it cannot be read
 */
export async function checkPlace(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const foreign = names.filter((name) => !harmless.has(name));
  if (names.includes(releasesFolder) || foreign.length === 0) return;
  const isOurs = foreign.every((name) => name === currentLink || name.startsWith(temporary.link));
  if (isOurs) return;
  throw new Error(
    `${folder} holds ${foreign.toSorted().slice(0, 3).join(', ')}${foreign.length > 3 ? ' and more' : ''}, and no releases: it is used for something else. Nothing was changed. Publish into an empty folder or one that does not exist yet.`,
  );
}

/**
 * Sees that a site is not published into itself.
 * @param folder the folder of the target
 * @param site the folder of the site
 * @throws a sentence when one stands in the other
 */
export async function checkApart(folder: string, site: string): Promise<void> {
  const [target, source] = [await resolveReal(folder), await resolveReal(site)];
  if (contains(source, target) || contains(target, source)) {
    throw new Error(
      `${folder} and the site in ${site} stand one inside of the other, so that the site would be published into itself. Nothing was changed. Choose a folder apart from it.`,
    );
  }
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Follows the links of the part of a path that exists. */
async function resolveReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await resolveReal(dirname(path)), basename(path));
  }
}
