import type { ServedSite } from '../../../hosting/served-site.ts';
import type { Target } from '../target.ts';
import { explainFailure } from './explain-failure.ts';
import { listKept } from './list-kept.ts';
import { publishIntoFolder } from './publish-into-folder.ts';
import { rollBackFolder } from './roll-back-folder.ts';
import type { SettingsFile } from './write-server-settings.ts';

/** How a site is published into a folder. */
export interface FolderOptions {
  /** The absolute path of the folder. */
  readonly folder: string;
  /** How many releases are kept, the shown one beside them when it is older; 5 when left out. */
  readonly keep?: number;
  /** Writes the settings of web servers for a release, each with its path in the folder `server` of the release. */
  readonly writeSettings: (
    site: ServedSite,
    place: { readonly folder: string; readonly id: string },
  ) => readonly SettingsFile[];
  /** Has the web server read its settings; nothing when left out. */
  readonly reload?: () => Promise<void>;
}

/** The options with all that may be left out. */
export type FolderTarget = Required<FolderOptions>;

/**
 * Makes a target of a folder that any web server shows: releases side by side, and one link that moves at once.
 * @param options the folder, and what belongs to its web server
 */
export function createFolderTarget(options: FolderOptions): Target {
  const target: FolderTarget = { keep: 5, reload: async () => {}, ...options };
  const explain = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explainFailure(error, target.folder);
    }
  };
  return {
    name: `the folder ${target.folder}`,
    publish: (site, isTrial) => explain(publishIntoFolder(target, site, isTrial)),
    list: () => explain(listKept(target.folder)),
    rollBack: (id) => explain(rollBackFolder(target, id)),
  };
}
