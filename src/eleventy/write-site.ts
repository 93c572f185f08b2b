import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Exchange } from './exchange-folders.ts';
import { mendFolder, nameReady } from './mend-folder.ts';
import type { SiteFile } from './render-site.ts';
import { replaceFolder } from './replace-folder.ts';

/** What writing changed in the output folder. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Files that every site has: a folder without them is not a site, and is not ours to replace. */
const marks = ['index.html', '404.html', 'sitemap.xml', 'robots.txt'];

/**
 * Brings a folder to hold exactly these files. The whole site is made ready beside it, with links to the files whose
 * bytes are the same, and then takes its place in one step: whoever fails or is killed before that leaves the folder as
 * it was, and two builds at once cannot mix. What killed builds left is mended first (`mendFolder`).
 * @param folder the output folder; made when it does not exist
 * @param files every file that it shall hold
 * @param exchange the call that exchanges two folders; that of the system when left out
 * @throws a sentence when the folder holds something else than a site
 */
export async function writeSite(
  folder: string,
  files: readonly SiteFile[],
  exchange?: Exchange,
): Promise<WriteReport> {
  await mendFolder(folder);
  const existing = await listFiles(folder);
  if (existing.size > 0 && !marks.every((mark) => existing.has(mark))) {
    throw new Error(
      `${folder} holds files that are not a site built by this command, and they would be deleted. Choose an empty folder.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const ready = await mkdtemp(nameReady(folder, process.pid));
  const leftovers = [ready];
  try {
    const written: string[] = [];
    for (const { path, content } of files) {
      await mkdir(dirname(join(ready, path)), { recursive: true });
      const isSame = existing.has(path) && (await holds(join(folder, path), content));
      const isLinked = isSame && (await succeeds(link(join(folder, path), join(ready, path))));
      if (!isLinked) await writeFile(join(ready, path), content);
      if (!isSame) written.push(path);
    }
    leftovers.push(...(await replaceFolder(folder, ready, exchange)));
    const wanted = new Set(files.map(({ path }) => path));
    return {
      written,
      removed: [...existing].filter((path) => !wanted.has(path)).toSorted(),
      unchanged: files.length - written.length,
    };
  } finally {
    for (const place of leftovers) await rm(place, { recursive: true, force: true });
  }
}

/** Compares bytes: read as text, two broken images would both be rows of replacement characters. */
async function holds(file: string, content: string | Uint8Array): Promise<boolean> {
  const found = await readFile(file).catch(() => undefined);
  return found?.equals(typeof content === 'string' ? Buffer.from(content) : content) ?? false;
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw new Error(`${folder} cannot be used for the site: it is a file, or it cannot be read.`, {
        cause: error,
      });
    },
  );
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      ),
  );
}
