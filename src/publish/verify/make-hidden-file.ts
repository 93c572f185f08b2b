import { settingsFiles, releaseFile, type ServedFile } from '../../hosting/served-site.ts';
import { writeHeadersFile } from '../../hosting/settings/write-headers-file.ts';
import { writeRedirectsFile } from '../../hosting/settings/write-redirects-file.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import type { Release, ReleasedFile } from '../release/release.ts';

/**
 * Makes a file of a release that its host does not show: from another file of the same bytes, or, as the settings of other
 * hosts, anew from what the release says.
 * @param file the file
 * @param release its release
 * @param shown the files that the host shows
 * @param read reads one of these
 * @returns its bytes, which are those that were checked; undefined when nobody can make them
 */
export async function makeHiddenFile(
  { path, sha256 }: ReleasedFile,
  release: Release,
  shown: readonly ReleasedFile[],
  read: (path: string) => Promise<Buffer>,
): Promise<string | Buffer | undefined> {
  const twin = shown.find((file) => file.sha256 === sha256);
  if (twin !== undefined) return read(twin.path);
  if (!settingsFiles.has(path)) return undefined;
  const site = {
    basePath: new URL(release.url).pathname,
    files: [...release.files.filter((file) => !settingsFiles.has(file.path)), { path: releaseFile }].map(
      toServed,
    ),
    redirects: release.redirects,
  };
  const written = path === '_headers' ? writeHeadersFile(site) : writeRedirectsFile(site);
  return hashBytes(written) === sha256 ? written : undefined;
}

function toServed({
  path,
  styles = [],
}: {
  path: string;
  styles?: readonly string[] | undefined;
}): ServedFile {
  return { path, styles };
}
