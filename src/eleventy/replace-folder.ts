import { rename } from 'node:fs/promises';
import { findExchange, type Exchange } from './exchange-folders.ts';

/** How often a folder is tried that another build changes at the same time. */
const attempts = 20;

/**
 * Puts a folder in the place of another. Where the system can exchange two folders, there is no moment without either.
 * Elsewhere the old one is moved away first: whoever is killed in between leaves it as `READY.old`, from where
 * `mendFolder` brings it back.
 * @param folder the name
 * @param ready the folder that shall have it
 * @param exchange the call of the system; found when left out
 * @returns where the old folder is now, and other folders that were in its place meanwhile; they may not exist
 * @throws an error of the file system; the folder is then as it was
 */
export async function replaceFolder(
  folder: string,
  ready: string,
  exchange?: Exchange,
): Promise<readonly string[]> {
  const swap = exchange ?? (await findExchange(process.platform));
  if (swap?.(folder, ready) === true) return [ready];
  const moved: string[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const old = `${ready}-${attempt}.old`;
    const hasOld = await rename(folder, old).then(
      () => true,
      () => false,
    );
    if (hasOld) moved.push(old);
    try {
      await rename(ready, folder);
      return await Promise.all(moved.map(giveUp));
    } catch (error) {
      // Another build may have put its site here in between: that one is then the old one.
      if (attempt < attempts) continue;
      for (const place of moved.toReversed()) await rename(place, folder).catch(() => {});
      throw error;
    }
  }
}

/** A site that is to be removed must not be taken for one that was moved away, or half of it might come back. */
async function giveUp(old: string): Promise<string> {
  const place = old.replace(/\.old$/, '');
  await rename(old, place).catch(() => {});
  return place;
}
