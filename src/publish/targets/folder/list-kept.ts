import type { KeptRelease } from '../target.ts';
import { checkPlace } from './check-place.ts';
import { findDamage } from './find-damage.ts';
import { readFolder, readKept } from './read-folder.ts';
import { isUnfinished } from './remove-releases.ts';

/**
 * Lists the releases of a target, the newest first. Each of their files is read.
 * @param folder the folder of the target
 * @throws an error of the file system, or a sentence when the folder is used for something else
 */
export async function listKept(folder: string): Promise<readonly KeptRelease[]> {
  await checkPlace(folder);
  const { ids, shown } = await readFolder(folder);
  const kept: KeptRelease[] = [];
  for (const id of ids) {
    const isShown = id === shown;
    const isCutOff = !isShown && (await isUnfinished(folder, id));
    const release = await readKept(folder, id);
    const damage = isCutOff ? 'its publishing was cut off before it was shown' : await findDamage(folder, id);
    const known = typeof release === 'string' ? undefined : release;
    kept.push({
      id,
      isShown,
      checkedAt: known?.checkedAt ?? '',
      ...(known?.commit !== undefined && { commit: known.commit }),
      ...(damage !== undefined && { damage }),
    });
  }
  return kept;
}
