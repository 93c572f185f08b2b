import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isText } from '../../../hosting/content-types.ts';
import { settingsFiles } from '../../../hosting/served-site.ts';
import { doSideBySide } from '../../do-side-by-side.ts';
import { hashBytes } from '../../release/hash-bytes.ts';
import { listFiles } from '../../release/list-files.ts';
import { releaseFile, type Release } from '../../release/release.ts';
import { writeRelease } from '../../release/seal.ts';
import { encodings } from './compress.ts';
import { atOnce, placeOf, siteFolderOf } from './layout.ts';
import { readKept } from './read-folder.ts';

/** How many files a sentence names. */
const named = 3;

/**
 * Reads every file of a release that a target keeps, and says what is wrong with it.
 * @param folder the folder of the target
 * @param id the name of the release
 * @returns in words, without an end: `agenda/index.html is missing`; undefined when it is whole
 */
export async function findDamage(folder: string, id: string): Promise<string | undefined> {
  const release = await readKept(folder, id);
  if (typeof release === 'string') return release;
  const place = join(placeOf(folder, id), siteFolderOf(release.url));
  const expected = listExpected(release);
  const present = await listFiles(join(placeOf(folder, id), 'site')).catch((error: Error) => error.message);
  if (typeof present === 'string') return 'its folder site is gone, or holds links';
  const base = siteFolderOf(release.url).replaceAll('\\', '/').slice('site'.length).replace(/^\//, '');
  const found: string[] = [];
  await doSideBySide([...expected], atOnce, async ([path, isWhole]) => {
    const content = await readFile(join(place, path)).catch(() => undefined);
    if (content === undefined) found.push(`${path} is missing`);
    else if (!(await isWhole(content))) found.push(`${path} was changed`);
  });
  const within = new Set([...expected.keys()].map((path) => (base === '' ? path : `${base}/${path}`)));
  found.push(...present.filter((path) => !within.has(path)).map((path) => `${path} does not belong to it`));
  return found.length === 0 ? undefined : sumUp(found.toSorted());
}

type Judge = (content: Buffer) => Promise<boolean>;

/** For each file of a release in its folder, whether what it holds is right. */
function listExpected(release: Release): ReadonlyMap<string, Judge> {
  const files = [
    ...release.files.filter(({ path }) => !settingsFiles.has(path)),
    { path: releaseFile, sha256: hashBytes(writeRelease(release)) },
  ];
  const expected = new Map<string, Judge>();
  for (const { path, sha256 } of files) {
    expected.set(path, async (content) => hashBytes(content) === sha256);
    if (!isText(path)) continue;
    for (const { ending, restore } of encodings) {
      expected.set(`${path}${ending}`, async (content) =>
        restore(content).then(
          (text) => hashBytes(text) === sha256,
          () => false,
        ),
      );
    }
  }
  return expected;
}

function sumUp(found: readonly string[]): string {
  const more = found.length - named;
  return [...found.slice(0, named), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
