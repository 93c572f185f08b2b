import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteFile } from './render-site.ts';

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
 * bytes are the same, and then takes its place in one step: whoever fails or is stopped before that leaves the folder
 * as it was, and two builds at once cannot mix.
 * @param folder the output folder; made when it does not exist
 * @param files every file that it shall hold
 * @throws a sentence when the folder holds something else than a site
 */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<WriteReport> {
  const existing = await listFiles(folder);
  if (existing.size > 0 && !marks.every((mark) => existing.has(mark))) {
    throw new Error(
      `${folder} holds files that are not a site built by this command, and they would be deleted. Choose an empty folder.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const ready = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const written: string[] = [];
    for (const { path, content } of files) {
      await mkdir(dirname(join(ready, path)), { recursive: true });
      const before = existing.has(path) && (await readFile(join(folder, path)).catch(() => undefined));
      const isSame = before && before.equals(Buffer.from(content));
      const isLinked = isSame && (await succeeds(link(join(folder, path), join(ready, path))));
      if (!isLinked) await writeFile(join(ready, path), content);
      if (!isSame) written.push(path);
    }
    await replaceFolder(folder, ready);
    const wanted = new Set(files.map(({ path }) => path));
    return {
      written,
      removed: [...existing].filter((path) => !wanted.has(path)).toSorted(),
      unchanged: files.length - written.length,
    };
  } finally {
    await rm(ready, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another; when that fails, the other one is back in its place. */
async function replaceFolder(folder: string, ready: string): Promise<void> {
  const old = `${ready}.old`;
  for (let attempt = 1; ; attempt += 1) {
    const hasOld = await succeeds(rename(folder, old));
    try {
      await rename(ready, folder);
      break;
    } catch (error) {
      if (hasOld) await rename(old, folder).catch(() => {});
      // Another build may have put its site here in between: that one is then the old one.
      if (attempt === 3) throw error;
    }
  }
  await rm(old, { recursive: true, force: true });
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
