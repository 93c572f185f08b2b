import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsFiles } from '../../../hosting/served-site.ts';
import { doSideBySide } from '../../do-side-by-side.ts';
import { hashBytes } from '../../release/hash-bytes.ts';
import { releaseFile, type Release } from '../../release/release.ts';
import { writeRelease } from '../../release/seal.ts';
import type { SealedSite } from '../target.ts';
import { linkFile, writeFileAnew } from './lay-file.ts';
import { atOnce, siteFolderOf, unfinishedMark } from './layout.ts';
import { writeDurably } from './write-durably.ts';

/** A release in the folder of a target. */
export interface LaidRelease {
  readonly id: string;
  /** Its folder. */
  readonly place: string;
  readonly release: Release;
}

/**
 * Writes the files of a site into a new folder, as a server is to show them. Settings of the server are not among them.
 * @param site the checked site
 * @param place the folder; there must be none of that name
 * @param shown the release that visitors see now, whose files are taken over where they are the same
 * @param kept all releases that visitors may have seen
 * @returns how many files are new or changed
 * @throws an error of the file system; a sentence when the site changes meanwhile
 */
export async function layRelease(
  site: SealedSite,
  place: string,
  shown: LaidRelease | undefined,
  kept: readonly LaidRelease[],
): Promise<number> {
  const { url } = site.release;
  const target = join(place, siteFolderOf(url));
  await mkdir(target, { recursive: true });
  await writeDurably(join(place, unfinishedMark), '');
  const addressIn = (other: LaidRelease, path: string) =>
    join(other.place, siteFolderOf(other.release.url), path);
  const earlier = (path: string) => kept.map((other) => addressIn(other, path));
  const before = new Map(shown?.release.files.map(({ path, sha256 }) => [path, sha256]));
  let written = 0;
  await doSideBySide(listShownFiles(site.release), atOnce, async ({ path, sha256 }) => {
    const to = join(target, path);
    const isSame = shown !== undefined && before.get(path) === sha256;
    if (isSame && (await linkFile(addressIn(shown, path), to, sha256))) return;
    await writeFileAnew(to, await readSealed(site, path, sha256), earlier(path));
    written += 1;
  });
  const description = Buffer.from(writeRelease(site.release));
  await writeFileAnew(join(target, releaseFile), description, earlier(releaseFile));
  await writeDurably(join(place, releaseFile), description);
  return written;
}

/**
 * Lists the files of a release that are shown to visitors, without `release.json`.
 * @param release the release
 */
export function listShownFiles({ files }: Release): Release['files'] {
  return files.filter(({ path }) => !settingsFiles.has(path));
}

async function readSealed({ folder }: SealedSite, path: string, sha256: string): Promise<Buffer> {
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined || hashBytes(content) !== sha256) {
    throw new Error(
      `${path} in ${folder} was changed while it was published. Let no build run meanwhile; run npm run check, and publish again.`,
    );
  }
  return content;
}
