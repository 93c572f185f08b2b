import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from '../../src/hosting/content-types.ts';
import { hashStylesIn } from '../../src/hosting/security-policy.ts';
import { settingsFiles, type Redirect, type ServedSite } from '../../src/hosting/served-site.ts';
import { writeServerSettings } from '../../src/hosting/settings/write-server-settings.ts';

/** A site to be laid into a folder: what its files hold, by their paths. */
export interface SiteToLay {
  readonly basePath: string;
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly redirects: readonly Redirect[];
}

/**
 * Says what a web server must know of a site.
 * @param site the site
 */
export function describeSite({ basePath, contents, redirects }: SiteToLay): ServedSite {
  const files = [...contents].map(([path, content]) => ({
    path,
    styles: /\.(?:html|svg)$/.test(path) ? hashStylesIn(content.toString()) : [],
  }));
  return { basePath, files, redirects };
}

/**
 * Lays a release into a folder as the folder target does, without showing it.
 * @param folder the folder of the releases
 * @param id the name of the release
 * @param site the site
 */
export async function layRelease(folder: string, id: string, site: SiteToLay): Promise<void> {
  const release = join(folder, 'releases', id);
  for (const [path, content] of site.contents) {
    if (settingsFiles.has(path)) continue;
    const file = join(release, 'site', site.basePath, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (!isText(path)) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await writeFile(`${file}.br`, brotliCompressSync(content, { params }));
    await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
  await mkdir(join(release, 'server'));
  for (const { path, content } of writeServerSettings(describeSite(site), { folder, id })) {
    await writeFile(join(release, 'server', path), content);
  }
}

/**
 * Shows a release: moves the one link.
 * @param folder the folder of the releases
 * @param id the name of the release
 */
export async function showRelease(folder: string, id: string): Promise<void> {
  await symlink(`releases/${id}`, join(folder, '.current-next'));
  await rename(join(folder, '.current-next'), join(folder, 'current'));
}
