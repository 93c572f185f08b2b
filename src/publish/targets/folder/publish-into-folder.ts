import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareFiles } from '../../release/compare-files.ts';
import type { PublishReport, SealedSite } from '../target.ts';
import { checkApart, checkPlace } from './check-place.ts';
import { confirmShown } from './confirm-shown.ts';
import type { FolderTarget } from './create-folder-target.ts';
import { findDamage } from './find-damage.ts';
import { holdLock } from './hold-lock.ts';
import { layRelease, listShownFiles } from './lay-release.ts';
import { lockFile, placeOf, releasesFolder, temporary } from './layout.ts';
import { makeFolders } from './make-folders.ts';
import { isOfSeal, nameNext, openKept, readFolder, type FolderState } from './read-folder.ts';
import { removeOld } from './remove-old.ts';
import { clearLeftovers, markFinished, removeRelease } from './remove-releases.ts';
import { servedSiteOf } from './served-site-of.ts';
import { showRelease } from './show-release.ts';
import { tryPublish } from './try-publish.ts';
import { syncFolder, syncFolders } from './write-durably.ts';
import { writeServerSettings } from './write-server-settings.ts';

/**
 * Publishes a site into a folder.
 * @param target the folder and its web server
 * @param site the checked site
 * @param isTrial whether only to say what would change, and write nothing at all
 * @throws a sentence or an error of the file system; visitors then see what they saw before
 */
export async function publishIntoFolder(
  target: FolderTarget,
  site: SealedSite,
  isTrial: boolean,
): Promise<PublishReport> {
  const { folder } = target;
  await checkApart(folder, site.folder);
  await checkPlace(folder);
  const found = await readFolder(folder);
  if (isTrial) return tryPublish(folder, site, found);
  await makeFolders(join(folder, releasesFolder));
  return holdLock(join(folder, lockFile), async () => {
    const cutOff = await clearLeftovers(folder, await readFolder(folder));
    const report = await publishAlone(target, site, await readFolder(folder));
    const notes = cutOff.map((id) => `${id} was cut off before it was shown, and was removed.`);
    return { ...report, notes: [...notes, ...report.notes] };
  });
}

/** What nobody else does at the same time. */
async function publishAlone(
  target: FolderTarget,
  site: SealedSite,
  state: FolderState,
): Promise<PublishReport> {
  const { folder, reload } = target;
  const { shown } = state;
  const isSame = shown !== undefined && (await isOfSeal(folder, shown, site.release.seal));
  const damage = isSame ? await findDamage(folder, shown) : undefined;
  if (isSame && damage === undefined) return confirmShown(target, site, shown);
  const id = nameNext(state, site.release);
  const undo = async () => {
    // A failure just behind the switch must not take away what visitors see now.
    if ((await readFolder(folder)).shown === id) return;
    await rm(layingOf(folder, id), { recursive: true, force: true });
    await removeRelease(folder, id).catch(() => {});
  };
  const kept = await openKept(folder, state.ids);
  const before = kept.find((other) => other.id === shown);
  const written = await layRelease(site, layingOf(folder, id), before, kept)
    .then(async (count) => {
      await giveName(target, site, id);
      return count;
    })
    .catch(async (error: unknown) => {
      await undo().catch(() => {});
      throw error;
    });
  await showRelease({ folder, id, before: shown, reload, undo });
  // What fails from here on is left to the next publish: visitors see the new site.
  await markFinished(folder, id).catch(() => {});
  const files = listShownFiles(site.release);
  const old = before === undefined ? [] : listShownFiles(before.release);
  return {
    id,
    written,
    removed: compareFiles(old, files).removed.length,
    unchanged: files.length - written,
    notes: [
      ...(damage === undefined ? [] : [`${shown} was damaged, and the same was published anew: ${damage}.`]),
      ...(await removeOld(target, id)),
    ],
  };
}

/** Gives a release its name, when all of it is on the disk. */
async function giveName({ folder, writeSettings }: FolderTarget, { release }: SealedSite, id: string) {
  const laying = layingOf(folder, id);
  await writeServerSettings(laying, writeSettings(servedSiteOf(release), { folder, id }));
  await syncFolders(laying);
  await rename(laying, placeOf(folder, id));
  await syncFolder(join(folder, releasesFolder));
}

function layingOf(folder: string, id: string): string {
  return placeOf(folder, `${temporary.laying}${id}`);
}
