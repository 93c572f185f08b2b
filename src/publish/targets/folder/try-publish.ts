import { compareFiles } from '../../release/compare-files.ts';
import type { PublishReport, SealedSite } from '../target.ts';
import { findDamage } from './find-damage.ts';
import { listShownFiles } from './lay-release.ts';
import { isOfSeal, nameNext, readKept, type FolderState } from './read-folder.ts';

/**
 * Says what publishing would change, and writes nothing.
 * @param folder the folder of the target
 * @param site the checked site
 * @param state what the target holds
 */
export async function tryPublish(
  folder: string,
  { release }: SealedSite,
  state: FolderState,
): Promise<PublishReport> {
  const { shown } = state;
  const isShown =
    shown !== undefined &&
    (await isOfSeal(folder, shown, release.seal)) &&
    (await findDamage(folder, shown)) === undefined;
  const kept = shown === undefined ? 'nothing' : await readKept(folder, shown);
  const before = typeof kept === 'string' ? [] : listShownFiles(kept);
  const files = listShownFiles(release);
  const { added, changed, removed } = compareFiles(before, files);
  const written = added.length + changed.length;
  return {
    id: isShown ? shown : nameNext(state, release),
    written,
    removed: removed.length,
    unchanged: files.length - written,
    notes: [
      ...(isShown ? [`${shown} is already shown.`] : []),
      'This was a trial: nothing was written, and visitors see what they saw before.',
    ],
  };
}
