import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './render-site.ts';

/** What writing changed in the output folder. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Brings a folder to hold exactly these files. A file whose bytes are the same is not touched. New content is first
 * written whole beside the folder and then renamed into place, so that no file is ever half written.
 * @param folder the output folder; made when it does not exist
 * @param files every file that it shall hold
 */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<WriteReport> {
  const existing = await listFiles(folder);
  const wanted = new Set(files.map(({ path }) => path));
  const changed: SiteFile[] = [];
  for (const file of files) {
    const isSame =
      existing.has(file.path) && (await readFile(join(folder, file.path), 'utf8')) === file.content;
    if (!isSame) changed.push(file);
  }
  const staging = `${folder.replace(/[/\\]+$/, '')}.new`;
  await rm(staging, { recursive: true, force: true });
  for (const { path, content } of changed) {
    await mkdir(dirname(join(staging, path)), { recursive: true });
    await writeFile(join(staging, path), content);
  }
  const removed = [...existing].filter((path) => !wanted.has(path));
  for (const path of removed) await removeFile(folder, path);
  for (const { path } of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await rename(join(staging, path), join(folder, path));
  }
  await rm(staging, { recursive: true, force: true });
  return { written: changed.map(({ path }) => path), removed, unchanged: files.length - changed.length };
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      ),
  );
}

/** Removes a file, and the folders that it leaves empty. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const isEmpty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
