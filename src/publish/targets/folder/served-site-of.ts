import type { ServedSite } from '../../../hosting/served-site.ts';
import { releaseFile, type Release } from '../../release/release.ts';
import { listShownFiles } from './lay-release.ts';

/**
 * Says what a web server must know of a release.
 * @param release the release
 */
export function servedSiteOf(release: Release): ServedSite {
  const files = listShownFiles(release).map(({ path, styles = [] }) => ({ path, styles }));
  return {
    basePath: new URL(release.url).pathname,
    files: [...files, { path: releaseFile, styles: [] }],
    redirects: release.redirects,
  };
}
