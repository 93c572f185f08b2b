import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Target } from './examine.ts';

/**
 * Lists the pages of a folder as targets.
 * @param folder the folder, which a server shows
 * @param url the server's address for it, with its last slash
 * @param isUsed says of each page whether it is used as well as read
 * @returns every HTML file but those that only send visitors on; their content takes in all other files of the folder, since
 * a style or a picture may change how any page is seen
 * @throws a sentence when the folder cannot be read
 */
export async function listTargets(
  folder: string,
  url: string,
  isUsed: (page: string) => boolean,
): Promise<readonly Target[]> {
  const files = await listFiles(folder);
  const others = createHash('sha256');
  for (const file of files.filter((each) => /\.(?:css|js|mjs|svg|vtt)$/iu.test(each)))
    others.update(file).update(await readFile(join(folder, file)));
  const shared = others.digest('hex');
  const pages = files.filter((file) => /\.html?$/iu.test(file));
  const targets = await Promise.all(
    pages.map(async (file): Promise<Target[]> => {
      const html = await readFile(join(folder, file), 'utf8');
      if (/<meta[^>]+http-equiv=["']?refresh["']?[^>]+content=["']?0/iu.test(html)) return [];
      const address = file.replace(/(?:^|(?<=\/))index\.html$/u, '');
      return [
        {
          page: file,
          url: new URL(encodeURI(address), url).href,
          isUsed: isUsed(file),
          content: shared + html,
        },
      ];
    }),
  );
  return targets.flat();
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.startsWith('node_modules/'))
      .toSorted();
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be read.`, { cause: error });
  }
}
