import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { PublishReport } from '../target.ts';
import { checkPlace } from './check-place.ts';
import type { FolderTarget } from './create-folder-target.ts';
import { findDamage } from './find-damage.ts';
import { holdLock } from './hold-lock.ts';
import { listShownFiles } from './lay-release.ts';
import { lockFile, placeOf } from './layout.ts';
import { readFolder, readKept, type FolderState } from './read-folder.ts';
import { clearLeftovers } from './remove-releases.ts';
import { servedSiteOf } from './served-site-of.ts';
import { showRelease } from './show-release.ts';
import { noteSettings, writeServerSettings } from './write-server-settings.ts';

/**
 * Shows an earlier release again, after each of its files was read and found right.
 * @param target the folder and its web server
 * @param wanted the name of the release; the one before the shown one when left out
 * @throws a sentence when there is none or it is damaged; visitors then see what they saw before
 */
export async function rollBackFolder(target: FolderTarget, wanted?: string): Promise<PublishReport> {
  const { folder, reload, writeSettings } = target;
  await checkPlace(folder);
  if ((await readFolder(folder)).ids.length === 0) {
    throw new Error(`Nothing was ever published into ${folder}, so that there is nothing to go back to.`);
  }
  return holdLock(join(folder, lockFile), async () => {
    await clearLeftovers(folder, await readFolder(folder));
    const state = await readFolder(folder);
    const id = wanted === undefined ? findBefore(state) : findWanted(wanted, state);
    const damage = await findDamage(folder, id);
    const release = await readKept(folder, id);
    if (damage !== undefined || typeof release === 'string') {
      throw new Error(
        `${id} is damaged: ${damage ?? 'it cannot be read'}. It was not shown; visitors see what they saw before. ${nameOthers(state, id)}`,
      );
    }
    const settings = writeSettings(servedSiteOf(release), { folder, id });
    const mended = await writeServerSettings(placeOf(folder, id), settings);
    await showRelease({ folder, id, before: state.shown, reload, undo: async () => {} });
    return {
      id,
      written: 0,
      removed: 0,
      unchanged: listShownFiles(release).length,
      notes: [...(id === state.shown ? [`${id} is already shown.`] : []), ...noteSettings(mended)],
    };
  });
}

function findBefore({ ids, shown }: FolderState): string {
  const before = shown === undefined ? ids[0] : ids[ids.indexOf(shown) + 1];
  if (before !== undefined) return before;
  throw new Error(
    `${shown} is the oldest release that is kept, so that there is none before it. Nothing was changed.`,
  );
}

function findWanted(wanted: string, { ids }: FolderState): string {
  if (ids.includes(wanted)) return wanted;
  const near = ids.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0];
  const guess = near !== undefined && distance(near, wanted) <= 5 ? ` Did you mean ${near}?` : '';
  throw new Error(
    `There is no release ${wanted}.${guess} There are: ${ids.join(', ')}. Nothing was changed.`,
  );
}

function nameOthers({ ids, shown }: FolderState, id: string): string {
  const others = ids.filter((other) => other !== id && other !== shown);
  return others.length === 0
    ? 'There is no other one; publish a checked site instead.'
    : `Choose another one: ${others.join(', ')}.`;
}
