import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Host } from '../../hosting/host-list.ts';
import { addressOf } from '../../hosting/served-site.ts';
import { doSideBySide } from '../do-side-by-side.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import { releaseFile, type Release, type ReleasedFile } from '../release/release.ts';
import { writeRelease } from '../release/seal.ts';
import { createAsker } from './ask.ts';
import { listShown } from './list-shown.ts';
import { makeHiddenFile } from './make-hidden-file.ts';
import { unpack } from './unpack.ts';

/** A live site, and where it is saved. */
export interface SaveOptions {
  readonly url: URL;
  readonly release: Release;
  readonly host: Host;
  /** The folder, which must be empty or not there yet. */
  readonly folder: string;
  readonly atOnce: number;
  readonly timeout: number;
}

/**
 * Saves what a site shows, so that it can be published again.
 * @param options the site, its release, and where it goes
 * @returns the paths of files that its host does not show and that nobody can make from the others; without them the site
 *   is not the one that was sealed
 * @throws a sentence when a file is not what the release says, or the folder is in use; the folder is then as it was
 */
export async function saveSite(options: SaveOptions): Promise<string[]> {
  const { url, release, host, folder, atOnce, timeout } = options;
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) {
    throw new Error(
      `${folder} is not empty. Nothing was saved. Choose a folder that is empty or does not exist yet.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const ready = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const asker = createAsker(url.origin, timeout);
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(ready, path)), { recursive: true });
    await writeFile(join(ready, path), content);
  };
  const save = async ({ path, sha256, bytes }: ReleasedFile) => {
    const address = addressOf(path, url.pathname);
    const headers = { 'accept-encoding': 'identity' };
    const answer = await asker.ask({ path: address, headers, most: bytes + 65_536 });
    const content = unpack(answer);
    if (content === undefined || hashBytes(content) !== sha256) {
      throw new Error(`${address} is not the file that was checked, so that the site was not saved.`);
    }
    await write(path, content);
  };
  const shown = listShown(release, host);
  const missing: string[] = [];
  try {
    await doSideBySide(shown, atOnce, save);
    for (const file of release.files.filter((one) => !shown.includes(one))) {
      const content = await makeHiddenFile(file, release, shown, (path) => readFile(join(ready, path)));
      if (content === undefined) missing.push(file.path);
      else await write(file.path, content);
    }
    await writeFile(join(ready, releaseFile), writeRelease(release));
    await rmdir(folder).catch(() => {});
    await rename(ready, folder);
  } finally {
    asker.close();
    await rm(ready, { recursive: true, force: true });
  }
  return missing;
}
