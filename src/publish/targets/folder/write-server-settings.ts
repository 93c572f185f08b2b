import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolders, writeDurably } from './write-durably.ts';

/** A file of settings: its path in the folder `server` of the release, and its text. */
export interface SettingsFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Says that settings were written anew.
 * @param count how many files
 */
export function noteSettings(count: number): string[] {
  return count === 0
    ? []
    : [`Of the settings of its web server, ${count} files were missing or old, and were written anew.`];
}

/**
 * Brings the settings of web servers for a release to what they shall be, each file at once.
 * @param place the folder of the release
 * @param settings all that shall stand in its folder `server`
 * @returns how many files were missing or different
 * @throws an error of the file system
 */
export async function writeServerSettings(place: string, settings: readonly SettingsFile[]): Promise<number> {
  let written = 0;
  for (const { path, content } of settings) {
    const file = join(place, 'server', path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue;
    await mkdir(dirname(file), { recursive: true });
    // Servers take files by their ending, so that this one must have none of theirs.
    const fresh = `${file}.new`;
    await rm(fresh, { force: true });
    await writeDurably(fresh, content);
    await rename(fresh, file);
    written += 1;
  }
  if (written > 0) await syncFolders(join(place, 'server'));
  return written;
}
