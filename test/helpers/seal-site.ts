import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeFiles } from '../../src/publish/release/describe-files.ts';
import { releaseFile, type Release } from '../../src/publish/release/release.ts';
import { seal, writeRelease } from '../../src/publish/release/seal.ts';
import type { SealedSite } from '../../src/publish/targets/target.ts';

/** The content of each file by its path. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array>>;

/** A page with a style sheet of its own, as all pages of ours are. */
export function makePage(title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><style>h1{color:teal}</style></head><body><h1>${title}</h1></body></html>\n`;
}

/** A small site of every kind of file. */
export const smallSite: SiteFiles = {
  '.well-known/security.txt': 'Contact: mailto:security@example.org\n',
  '404.html': makePage('Not found'),
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  _redirects: '/sessions/old/ /sessions/new/ 301\n',
  'agenda/index.html': makePage('Agenda'),
  'agenda.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'images/boat-1f2e3d4c.webp': new Uint8Array([82, 73, 70, 70, 0, 13, 10, 255]),
  'index.html': makePage('Home'),
  'manifest.webmanifest': '{}\n',
  'sessions/new/index.html': makePage('New'),
  'sessions/old/index.html': makePage('It has moved'),
  'social/home-0a1b2c3d.png': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
};

/**
 * Writes a site and seals it.
 * @param folder where; must not hold another site
 * @param files what it holds
 * @param facts what its release says otherwise
 */
export async function sealSite(
  folder: string,
  files: SiteFiles = smallSite,
  facts: Partial<Omit<Release, 'seal' | 'files'>> = {},
): Promise<SealedSite> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const described = await describeFiles(folder);
  const release = seal({
    version: 1,
    name: 'A Day of Boats',
    url: 'https://boats.example/',
    commit: '0123456789abcdef0123456789abcdef01234567',
    uncommitted: false,
    checkedAt: '2018-09-01T10:00:00.000Z',
    builtFor: '2018-09-01T10:00:00.000Z',
    checks: [],
    figures: {
      pages: described.filter(({ path }) => path.endsWith('.html')).length,
      files: described.length,
      bytes: described.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    redirects: 'sessions/old/index.html' in files ? [{ from: '/sessions/old/', to: '/sessions/new/' }] : [],
    files: described,
    ...facts,
  });
  await writeFile(join(folder, releaseFile), writeRelease(release));
  return { folder, release };
}
