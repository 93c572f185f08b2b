import { join } from 'node:path';
import type { Release } from '../../release/release.ts';

/** As many files as keep the compressing threads of Node and the disk busy; more would only cost memory. */
export const atOnce = 16;

/*
 * FOLDER/current -> releases/ID            the one link that says what visitors see; the web root is current/site
 * FOLDER/releases/ID/site/BASE PATH/...    the files of a release, and FILE.br and FILE.gz beside each text
 * FOLDER/releases/ID/server/...            the settings of web servers for this release
 * FOLDER/releases/ID/release.json
 * FOLDER/releases/ID/unfinished            only until it was shown for the first time
 * FOLDER/.lock                             who publishes holds it
 */

/** The link that says what visitors see, in the folder of the target. */
export const currentLink = 'current';

/** The folder of the releases, in the folder of the target. */
export const releasesFolder = 'releases';

/** The file that is locked by whoever publishes, in the folder of the target. It stays, and is empty. */
export const lockFile = '.lock';

/** The file in the folder of a release that says that it was not shown yet, so that its publishing may have been cut off. */
export const unfinishedMark = 'unfinished';

/** How the names of what is not to last begin: in the folder of the target, and in that of the releases. */
export const temporary = { link: '.current-', laying: '.new-', removal: '.gone-' } as const;

/**
 * Says where a release stands.
 * @param folder the folder of the target
 * @param id the name of the release
 */
export function placeOf(folder: string, id: string): string {
  return join(folder, releasesFolder, id);
}

/**
 * Says where the files of a site stand in the folder of its release: paths there are whole, as in addresses.
 * @param url the whole address of the site, with its last slash
 * @returns `site`, or `site/psdm` for a site below `/psdm/`
 */
export function siteFolderOf(url: string): string {
  return join('site', ...new URL(url).pathname.split('/').map(decodeURIComponent));
}

/**
 * Names a release.
 * @param number its place in the order of all that were published: a clock can be set back, this cannot
 * @param release what is published
 * @returns such as `0007-1f2e3d4c`
 */
export function nameRelease(number: number, { seal }: Pick<Release, 'seal'>): string {
  return `${String(number).padStart(4, '0')}-${seal.slice(0, 8)}`;
}

/**
 * Reads the number out of the name of a release.
 * @param id the name
 * @returns the number; undefined when it is no name of a release
 */
export function numberOf(id: string): number | undefined {
  const [, digits] = /^(\d{4,15})-[0-9a-f]{8}$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
