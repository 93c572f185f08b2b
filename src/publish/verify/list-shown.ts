import type { Host } from '../../hosting/host-list.ts';
import { settingsFiles } from '../../hosting/served-site.ts';
import type { Release, ReleasedFile } from '../release/release.ts';

/**
 * Lists the files of a release that a kind of host shows: not what it hides, and not the pages of old addresses where it
 * redirects by itself.
 * @param release the release
 * @param host the kind of host
 */
export function listShown(release: Release, host: Host): ReleasedFile[] {
  const moved = new Set(
    host.redirects === 'status' ? release.redirects.map(({ from }) => toFile(from, release)) : [],
  );
  return release.files.filter(({ path }) => isShown(path, host) && !moved.has(path));
}

/**
 * Says whether a kind of host shows a file of a site.
 * @param path the path of the file
 * @param host the kind of host
 */
export function isShown(path: string, { showsDotFolders, showsSettings }: Host): boolean {
  if (settingsFiles.has(path)) return showsSettings;
  return showsDotFolders || !path.split('/').some((part) => part.startsWith('.'));
}

/** The page that stands at an address which leads on. */
function toFile(from: string, { url }: Release): string {
  return `${decodeURI(from).slice(decodeURI(new URL(url).pathname).length)}index.html`;
}
