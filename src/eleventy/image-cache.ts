import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where finished images are kept: `npm ci` empties it with the rest of `node_modules`. */
export const imageCache = fileURLToPath(new URL('../../node_modules/.cache/psdm/images/', import.meta.url));

/** The files of one image, by their names. */
export type ImageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Gives the files of an image: those that are kept, or else new ones. New ones are made in a folder of their own and moved
 * when all of them are whole, so that neither a build that was stopped nor two at once leave half a file.
 * @param cache the folder of the cache; made when it does not exist
 * @param names the names of the files, which change with anything that could change their bytes
 * @param make writes these files into a folder
 * @throws when they cannot be made
 */
export async function keepImages(
  cache: string,
  names: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<ImageFiles> {
  const kept = await readAll(cache, names);
  if (kept !== undefined) return kept;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, '.making-'));
  try {
    await make(folder);
    const made = await readAll(folder, names);
    if (made === undefined) {
      const found = (await readdir(folder)).join(', ');
      throw new Error(`Of the images ${names.join(', ')} only these were made: ${found}`);
    }
    for (const name of names) await rename(join(folder, name), join(cache, name));
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a short name of all that decides the bytes of an image.
 * @param parts the digest of the original, what is made of it, and by which versions of which programs
 * @returns twelve hexadecimal digits: file systems that take capitals and small letters for the same see no difference
 */
export function nameImage(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

async function readAll(folder: string, names: readonly string[]): Promise<ImageFiles | undefined> {
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes === undefined) return undefined;
    files.set(name, bytes);
  }
  return files;
}
