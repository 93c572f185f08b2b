import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeFiles } from '../../src/publish/release/describe-files.ts';
import { releaseFile } from '../../src/publish/release/release.ts';
import { seal, writeRelease } from '../../src/publish/release/seal.ts';
import type { SealedSite } from '../../src/publish/targets/target.ts';

/** The files of a site: text, or bytes, by path. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array>>;

/** A whole, small site. */
export const smallSite: SiteFiles = {
  '404.html': '<title>Not found</title>',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  'agenda/index.html': '<title>Agenda</title><style>p{color:red}</style>',
  'images/a.12345678.png': new Uint8Array([0x89, 0x50, 0xff, 0x00]),
  'index.html': '<title>Home</title>',
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>',
};

/**
 * Writes a site into a folder, in place of what is there, and seals it as a passed check does.
 * @param folder the folder
 * @param files its files
 * @param url where it belongs
 */
export async function makeSealedSite(
  folder: string,
  files: SiteFiles,
  url = 'https://small.example/',
): Promise<SealedSite> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return sealFolder(folder, url);
}

/**
 * Seals the site in a folder as a passed check does.
 * @param folder the folder
 * @param url where the site belongs
 */
export async function sealFolder(folder: string, url: string): Promise<SealedSite> {
  const files = await describeFiles(folder);
  const release = seal({
    version: 1,
    name: 'Small Event',
    url,
    checkedAt: '2026-06-10T08:00:00.000Z',
    builtFor: '2026-06-10T08:00:00.000Z',
    checks: [],
    figures: { pages: 3, files: files.length, bytes: 100 },
    redirects: [{ from: '/old/', to: '/agenda/' }],
    files,
  });
  await writeFile(join(folder, releaseFile), writeRelease(release));
  return { folder, release };
}

/**
 * Makes the files of a site of sixty pages, of which a third differs from edition to edition.
 * @param edition such as `a`
 */
export function makeEdition(edition: string): SiteFiles {
  const pages = Array.from({ length: 60 }, (_, index) => {
    const words = index % 3 === 0 ? edition : 'always';
    const text = Array.from(
      { length: 150 },
      (_word, at) => `${words} ${(index * 7919 + at * 104_729) % 9973}`,
    );
    return [`pages/${index}/index.html`, `<title>${index}</title><p>${text.join(' ')}</p>`];
  });
  return { ...smallSite, [`only-${edition}.txt`]: edition, ...Object.fromEntries(pages) };
}
