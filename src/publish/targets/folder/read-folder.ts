import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { releaseFile, type Release } from '../../release/release.ts';
import { readRelease } from '../../release/seal.ts';
import type { LaidRelease } from './lay-release.ts';
import { currentLink, nameRelease, numberOf, placeOf, releasesFolder } from './layout.ts';

/** What a target holds. */
export interface FolderState {
  /** The names of the releases, the newest first; also that of the shown one when it was deleted. */
  readonly ids: readonly string[];
  /** The name of the one that visitors see; undefined before the first. */
  readonly shown: string | undefined;
}

/**
 * Reads what a target holds, by the numbers of the releases and not by any clock.
 * @param folder the folder of the target, which need not exist
 * @throws an error of the file system; a sentence when `current` is not a link that was made here
 */
export async function readFolder(folder: string): Promise<FolderState> {
  const names = await readdir(join(folder, releasesFolder)).catch(unlessMissing<string[]>([]));
  const shown = await readShown(folder);
  const ids = new Set([...names, ...(shown === undefined ? [] : [shown])]);
  return {
    ids: [...ids]
      .filter((id) => numberOf(id) !== undefined)
      .toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0) || (a < b ? 1 : -1)),
    shown,
  };
}

/**
 * Reads the description of a release that a target keeps.
 * @param folder the folder of the target
 * @param id the name of the release
 * @returns the release; or in words what is wrong with it
 */
export async function readKept(folder: string, id: string): Promise<Release | string> {
  const place = placeOf(folder, id);
  const text = await readFile(join(place, releaseFile), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const isThere = await readdir(place).then(
      () => true,
      () => false,
    );
    return isThere ? `it holds no ${releaseFile} that can be read` : 'its folder is gone';
  }
  const release = readRelease(text);
  if (typeof release === 'string') return release.replace(/\.$/, '');
  return id.endsWith(release.seal.slice(0, 8)) ? release : `its ${releaseFile} is that of another release`;
}

/**
 * Reads the descriptions of releases, as far as they can be read.
 * @param folder the folder of the target
 * @param ids the names of the releases
 */
export async function openKept(folder: string, ids: readonly string[]): Promise<LaidRelease[]> {
  const kept: LaidRelease[] = [];
  for (const id of ids) {
    const release = await readKept(folder, id);
    if (typeof release !== 'string') kept.push({ id, place: placeOf(folder, id), release });
  }
  return kept;
}

/**
 * Says whether a release is that of a seal.
 * @param folder the folder of the target
 * @param id the name of the release
 * @param seal the whole seal
 */
export async function isOfSeal(folder: string, id: string, seal: string): Promise<boolean> {
  const kept = await readKept(folder, id);
  return typeof kept !== 'string' && kept.seal === seal;
}

/**
 * Names the release that comes after all others.
 * @param state what the target holds
 * @param release what is published
 */
export function nameNext({ ids }: FolderState, release: Pick<Release, 'seal'>): string {
  return nameRelease(Math.max(0, ...ids.map((id) => numberOf(id) ?? 0)) + 1, release);
}

async function readShown(folder: string): Promise<string | undefined> {
  const link = join(folder, currentLink);
  const target = await readlink(link).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    if (error.code === 'EINVAL' || error.code === 'UNKNOWN') return '';
    throw error;
  });
  if (target === undefined) return undefined;
  const id = basename(target);
  if (numberOf(id) === undefined || dirname(target) !== releasesFolder) {
    throw new Error(
      `${link} is not a link to a release that was published here. Choose an empty folder, or move ${currentLink} away yourself.`,
    );
  }
  return id;
}

function unlessMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
