import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import {
  createFolderTarget,
  type FolderOptions,
} from '../../../src/publish/targets/folder/create-folder-target.ts';
import type { SealedSite, Target } from '../../../src/publish/targets/target.ts';
import { makeFolder } from '../../helpers/make-event.ts';
import { makeSealedSite, smallSite, type SiteFiles } from '../make-sealed-site.ts';

/** A target in a folder that is removed after the test, and a site to publish. */
export interface Place {
  /** The folder of the target; it does not exist yet. */
  readonly folder: string;
  readonly target: Target;
  readonly make: (files?: SiteFiles, url?: string) => Promise<SealedSite>;
  readonly publish: (files?: SiteFiles, url?: string) => Promise<string>;
  readonly read: (path: string) => Promise<string>;
}

/**
 * Makes a target in a new folder.
 * @param context the test
 * @param options what differs
 */
export async function makePlace(context: TestContext, options: Partial<FolderOptions> = {}): Promise<Place> {
  const parent = await makeFolder(context);
  const folder = join(parent, 'www');
  const writeSettings: FolderOptions['writeSettings'] = ({ basePath, files }, { id }) => [
    { path: 'nginx/site.conf', content: `# ${id} ${basePath} ${files.length}\n` },
  ];
  const target = createFolderTarget({ folder, writeSettings, ...options });
  const make = (files: SiteFiles = smallSite, url?: string) =>
    makeSealedSite(join(parent, 'dist'), files, url);
  return {
    folder,
    target,
    make,
    publish: async (files, url) => (await target.publish(await make(files, url), false)).id,
    read: (path) => readFile(join(folder, path), 'utf8'),
  };
}

/** An edition of the small site whose home page says so. */
export const edition = (name: string): SiteFiles => ({
  ...smallSite,
  'index.html': `<title>${name}</title>`,
});

/**
 * Lists all files and links in a folder, sorted.
 * @param folder the folder
 */
export async function listAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** Says whether there is anything of a name. */
export const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
