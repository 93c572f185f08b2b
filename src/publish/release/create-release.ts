import { describeFiles } from './describe-files.ts';
import type { Release } from './release.ts';
import { seal } from './seal.ts';

/** What a release says beside its files. */
export type ReleaseFacts = Omit<Release, 'version' | 'figures' | 'files' | 'seal'>;

/**
 * Describes and seals a site that has passed every check.
 * @param folder the folder of the site
 * @param facts what was checked, when, and what the site belongs to
 * @throws a sentence when the folder cannot be read
 */
export async function createRelease(folder: string, facts: ReleaseFacts): Promise<Release> {
  const files = await describeFiles(folder);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return seal({ version: 1, ...facts, figures: { pages, files: files.length, bytes }, files });
}
