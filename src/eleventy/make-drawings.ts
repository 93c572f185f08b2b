import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from './drawing.ts';
import { encodePng } from './encode-png.ts';
import type { SiteFile } from './render-site.ts';
import { verifyPng } from './verify-png.ts';
import { wrapIcon } from './wrap-icon.ts';

/** The drawings of a site as files, and how many of them had to be drawn. */
export interface MadeDrawings {
  readonly files: readonly SiteFile[];
  readonly drawn: number;
}

/** How many drawings are under way at once: pixels are made beside the main thread. */
const workers = 4;

/**
 * Draws the drawings that no earlier build has drawn.
 * @param drawings all that the site needs
 * @param cache a folder for what is drawn, by hash; whoever deletes it loses nothing but time
 */
export async function makeDrawings(drawings: readonly Drawing[], cache: string): Promise<MadeDrawings> {
  await mkdir(cache, { recursive: true }).catch(() => {});
  const files: SiteFile[] = [];
  let drawn = 0;
  const queue = drawings.values();
  const work = async () => {
    for (const picture of queue) {
      const file = join(cache, `${picture.hash}.png`);
      if (await isKnown(file, picture.hash)) {
        files.push(new KeptDrawing(picture.path, file));
        continue;
      }
      drawn += 1;
      files.push({ path: picture.path, content: wrap(picture.path, await drawInto(cache, picture)) });
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), drawn };
}

/** A drawing of an earlier build, read when it is written: thousands of them would fill the memory. */
class KeptDrawing implements SiteFile {
  readonly path: string;
  readonly #file: string;

  constructor(path: string, file: string) {
    this.path = path;
    this.#file = file;
  }

  get content(): Buffer {
    return wrap(this.path, readFileSync(this.#file));
  }
}

const wrap = (path: string, png: Buffer) => (path.endsWith('.ico') ? wrapIcon(png) : png);

/** A file that is missing, cut off or not ours counts as not there. */
async function isKnown(file: string, hash: string): Promise<boolean> {
  const png = await readFile(file).catch(() => undefined);
  return png !== undefined && verifyPng(png, hash);
}

/** The new file takes its place in one step, for builds at the same time. A cache that cannot be written costs only time. */
async function drawInto(cache: string, { hash, draw }: Drawing): Promise<Buffer> {
  const png = encodePng(await draw(), hash);
  const file = join(cache, `${hash}.png`);
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, png);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
  }
  return png;
}
