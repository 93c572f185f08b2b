import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a new file so that it is there after a power cut. It never opens one that exists, which may be the same file
 * as that of another release.
 * @param file the file
 * @param content what it shall hold
 * @param after its time of change is to be later than this one, in whole seconds since 1970
 * @returns its time of change, in whole seconds
 * @throws an error of the file system, also when it exists
 */
export async function writeDurably(file: string, content: string | Uint8Array, after = 0): Promise<number> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    // The clock of the file system: what it says may be earlier than it was when the last release was published.
    const written = Math.floor((await handle.stat()).mtimeMs / 1000);
    const time = Math.max(written, after + 1);
    await handle.utimes(time, time);
    await handle.sync();
    return time;
  } finally {
    await handle.close();
  }
}

/**
 * Makes the names in a folder survive a power cut.
 * @param folder the folder
 */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can open no folder, and writes the names of its own accord.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes the names in a folder and in all folders in it survive a power cut, the innermost first.
 * @param folder the folder
 */
export async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  }
  await syncFolder(folder);
}
