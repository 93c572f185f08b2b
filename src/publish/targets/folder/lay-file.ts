import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isText } from '../../../hosting/content-types.ts';
import { hashBytes } from '../../release/hash-bytes.ts';
import { encodings } from './compress.ts';
import { writeDurably } from './write-durably.ts';

const endingsOf = (path: string) => ['', ...(isText(path) ? encodings.map(({ ending }) => ending) : [])];

/**
 * Puts a file that did not change into a release, with its compressed forms: as further names of the same files, so
 * that their times of change, and with them ETag and Last-Modified, stay and visitors need not load them again.
 * @param from the file in the release that is shown
 * @param to where it shall stand
 * @param sha256 what it must hold
 * @returns false, with nothing done, when one of the files is missing or damaged
 */
export async function linkFile(from: string, to: string, sha256: string): Promise<boolean> {
  for (const ending of endingsOf(from)) {
    const restore = encodings.find((encoding) => encoding.ending === ending)?.restore;
    const found = await readFile(`${from}${ending}`)
      .then(async (content) => hashBytes(restore === undefined ? content : await restore(content)))
      .catch(() => undefined);
    if (found !== sha256) return false;
  }
  await mkdir(dirname(to), { recursive: true });
  for (const ending of endingsOf(from)) await linkOrCopy(`${from}${ending}`, `${to}${ending}`);
  return true;
}

/** Some file systems know no links, and some allow only so many. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const { atime, mtime } = await stat(from);
    await utimes(to, atime, mtime);
  }
}

/**
 * Writes a file and its compressed forms. Their time of change is later than that of all files that visitors may have
 * loaded from the same address, because nginx makes its ETag of whole seconds and the size.
 * @param to where it shall stand
 * @param content what it shall hold
 * @param earlier the files of earlier releases at the same address, which need not exist
 * @throws an error of the file system
 */
export async function writeFileAnew(
  to: string,
  content: Uint8Array,
  earlier: readonly string[],
): Promise<void> {
  const names = earlier.flatMap((file) => endingsOf(to).map((ending) => `${file}${ending}`));
  const times = await Promise.all(names.map(secondsOf));
  await mkdir(dirname(to), { recursive: true });
  const time = await writeDurably(to, content, Math.max(0, ...times));
  if (!isText(to)) return;
  for (const { ending, compress } of encodings) {
    await writeDurably(`${to}${ending}`, await compress(content), time - 1);
  }
}

async function secondsOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Math.floor(mtimeMs / 1000),
    () => 0,
  );
}
