import { compareFiles } from './compare-files.ts';
import { describeFiles } from './describe-files.ts';
import type { Release, ReleasedFile } from './release.ts';
import { seal } from './seal.ts';

/** What a release says beside its files. */
export type ReleaseFacts = Omit<Release, 'version' | 'figures' | 'files' | 'seal'>;

/**
 * Describes and seals a site that has passed every check.
 * @param folder the folder of the site
 * @param checked its files as they were when the checks began
 * @param facts what was checked, when, and what the site belongs to
 * @throws a sentence when the folder cannot be read, or when something changed it while it was checked
 */
export async function createRelease(
  folder: string,
  checked: readonly ReleasedFile[],
  facts: ReleaseFacts,
): Promise<Release> {
  const files = await describeFiles(folder);
  const { added, changed, removed } = compareFiles(checked, files);
  const [first] = [...changed, ...added, ...removed];
  if (first !== undefined) {
    throw new Error(
      `${folder} was changed while it was checked (${first}), so that it was not sealed. Does a preview or another build run? End it, and check again.`,
    );
  }
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return seal({ version: 1, ...facts, figures: { pages, files: files.length, bytes }, files });
}
