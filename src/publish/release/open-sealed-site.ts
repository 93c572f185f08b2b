import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedSite } from '../targets/target.ts';
import { compareFiles } from './compare-files.ts';
import { describeFiles } from './describe-files.ts';
import { releaseFile } from './release.ts';
import { readRelease } from './seal.ts';

/** How many files a refusal names. */
const named = 10;

/**
 * Opens a site that was checked, and sees that it is still the one that was.
 * @param folder the folder of the site, such as `dist`
 * @throws sentences when it was never checked, or when one byte of it is another than it was when it was checked
 */
export async function openSealedSite(folder: string): Promise<SealedSite> {
  const refuse = (reason: string): never => {
    throw new Error(`${reason}\nNothing was published. Run npm run check, and publish what has passed.`);
  };
  const files = await describeFiles(folder);
  const text = await readFile(join(folder, releaseFile), 'utf8').catch(() => undefined);
  if (text === undefined) {
    return refuse(`${folder} has not been checked since it was built: it holds no ${releaseFile}.`);
  }
  const release = readRelease(text);
  if (typeof release === 'string') return refuse(`In ${folder}, ${release}`);
  const { added, changed, removed } = compareFiles(release.files, files);
  const differences = [
    ...changed.map((path) => `  ${path} was changed.`),
    ...added.map((path) => `  ${path} was added.`),
    ...removed.map((path) => `  ${path} is missing.`),
  ];
  if (differences.length > 0) {
    const more = differences.length - named;
    return refuse(
      [
        `${folder} is not the site that was checked at ${release.checkedAt}:`,
        ...differences.slice(0, named),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ].join('\n'),
    );
  }
  return { folder, release };
}
