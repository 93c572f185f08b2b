import { kindOf } from '../../hosting/header-list.ts';
import { addressOf, settingsFiles, type Redirect } from '../../hosting/served-site.ts';
import { compareFiles, type FileDifferences } from './compare-files.ts';
import type { Release } from './release.ts';

/** What a visitor would find changed, each list sorted. */
export interface SiteChanges {
  /** The addresses of pages, but for those that moved. */
  readonly pages: FileDifferences;
  /** The paths of all other files. */
  readonly others: FileDifferences;
  /** Old addresses of pages that now lead on to new ones. */
  readonly moved: readonly Redirect[];
  /** Addresses, of pages and of files for other programs, that worked before and lead nowhere now. */
  readonly vanished: readonly string[];
}

/**
 * Says what a new site changes for those who know the one before it.
 * @param before the release that is shown now
 * @param after the new site: its base path, its files, and the addresses from which it leads on
 */
export function describeChanges(
  before: Pick<Release, 'files'>,
  after: Pick<Release, 'files' | 'redirects'> & { readonly basePath: string },
): SiteChanges {
  const all = compareFiles(before.files, after.files);
  const address = (path: string) => addressOf(path, after.basePath);
  const old = new Set(before.files.map(({ path }) => address(path)));
  const changed = new Set([...all.changed, ...all.removed].map(address));
  // An old address has a page of its own that leads on, so that it was changed and not removed.
  const moved = after.redirects.filter(({ from }) => old.has(from) && changed.has(from));
  const left = new Set(moved.map(({ from }) => from));
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: {
      added: all.added.filter(isPage).map(address),
      changed: all.changed
        .filter(isPage)
        .map(address)
        .filter((page) => !left.has(page)),
      removed: all.removed
        .filter(isPage)
        .map(address)
        .filter((page) => !left.has(page)),
    },
    others: {
      added: all.added.filter((path) => !isPage(path)),
      changed: all.changed.filter((path) => !isPage(path)),
      removed: all.removed.filter((path) => !isPage(path)),
    },
    moved,
    vanished: all.removed
      // What has a hash in its name goes with the page that shows it.
      .filter((path) => kindOf(path) !== 'fixed' && !settingsFiles.has(path))
      .map(address)
      .filter((one) => !left.has(one)),
  };
}
