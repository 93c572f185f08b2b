import type { PublishReport, SealedSite } from '../target.ts';
import type { FolderTarget } from './create-folder-target.ts';
import { listShownFiles } from './lay-release.ts';
import { placeOf } from './layout.ts';
import { removeOld } from './remove-old.ts';
import { servedSiteOf } from './served-site-of.ts';
import { noteSettings, writeServerSettings } from './write-server-settings.ts';

/**
 * Publishes what visitors already see: completes what a publish that was cut off may have left undone.
 * @param target the folder and its web server
 * @param site the checked site
 * @param id the release of it that is shown, and whole
 * @throws a sentence when the web server does not take its settings
 */
export async function confirmShown(
  target: FolderTarget,
  { release }: SealedSite,
  id: string,
): Promise<PublishReport> {
  const { folder, reload, writeSettings } = target;
  const settings = writeSettings(servedSiteOf(release), { folder, id });
  const mended = await writeServerSettings(placeOf(folder, id), settings);
  await reload().catch((error: unknown) => {
    throw new Error(
      `${id} is shown already, but the web server did not take its settings: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  });
  return {
    id,
    written: 0,
    removed: 0,
    unchanged: listShownFiles(release).length,
    notes: [`${id} is already shown.`, ...noteSettings(mended), ...(await removeOld(target, id))],
  };
}
