import { hashStylesIn } from '../hosting/security-policy.ts';
import { releaseFile, type ServedFile } from '../hosting/served-site.ts';
import { writeHeadersFile } from '../hosting/settings/write-headers-file.ts';
import { writeRedirectsFile } from '../hosting/settings/write-redirects-file.ts';
import type { Event } from '../model/event.ts';
import type { SiteFile } from './render-site.ts';

/**
 * Adds the settings that Netlify and Cloudflare Pages read from a site: `_headers` and `_redirects`.
 * @param event what the site is about
 * @param files all other files of the site
 * @returns every file, sorted by path
 */
export function addSettings({ basePath, redirects }: Event, files: readonly SiteFile[]): SiteFile[] {
  const site = {
    basePath,
    files: [...files.map(toServedFile), { path: releaseFile, styles: [] }],
    redirects,
  };
  const settings = [
    { path: '_headers', content: writeHeadersFile(site) },
    { path: '_redirects', content: writeRedirectsFile(site) },
  ];
  return [...files, ...settings].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function toServedFile({ path, content }: SiteFile): ServedFile {
  return { path, styles: typeof content === 'string' ? hashStylesIn(content) : [] };
}
