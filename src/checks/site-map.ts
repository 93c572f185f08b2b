import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { findReachable } from './find-reachable.ts';
import { isListed } from './page-kinds.ts';

const file = 'sitemap.xml';

/**
 * The sitemap, the canonical links and the links between pages must describe the same site
 * (https://www.sitemaps.org/protocol.html and RFC 6596).
 */
export const siteMap: Check = {
  name: 'site-map',
  promise: 'The sitemap lists every page, and each can be reached from the home page',
  async run(site) {
    const listed = site.pages.filter(isListed);
    const reachable = findReachable(site);
    return [
      ...(await compareSitemap(site, listed)),
      ...listed.flatMap((page) => judgeCanonical(page, site)),
      ...listed
        .filter((page) => !reachable.has(page.address))
        .map(({ file: page }) => ({ file: page, message: orphan })),
    ];
  },
};

const orphan = 'No path of links leads here from the home page; link to this page or remove it.';

async function compareSitemap(site: BuiltSite, listed: readonly BuiltPage[]): Promise<readonly Finding[]> {
  if (!site.files.has(`/${file}`)) {
    return [{ file, message: 'The site has no sitemap.xml; let the build write one.' }];
  }
  const xml = load(await readFile(join(site.folder, file), 'utf8'), { xml: true });
  const locations = xml('urlset > url > loc')
    .toArray()
    .map((loc) => xml(loc).text().trim());
  const expected = new Map(listed.map((page) => [getWholeUrl(page, site), page]));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const url of locations) {
    if (seen.has(url)) findings.push({ file, message: `It lists ${url} twice; list it once.` });
    else if (!expected.has(url)) {
      findings.push({ file, message: `It lists ${url}, which is no page that search engines may list.` });
    }
    seen.add(url);
  }
  const missing = listed.filter((page) => !seen.has(getWholeUrl(page, site)));
  const message = `The sitemap does not list this page; add it, or mark the page "noindex".`;
  return [...findings, ...missing.map((page) => ({ file: page.file, message }))];
}

function judgeCanonical(page: BuiltPage, site: BuiltSite): readonly Finding[] {
  const wanted = getWholeUrl(page, site);
  const found = page
    .document('link[rel~="canonical" i]')
    .toArray()
    .map((link) => link.attribs['href'] ?? '');
  if (found.length === 1 && found[0] === wanted) return [];
  const what =
    found.length === 0 ? 'It has no canonical link' : `Its canonical link is ${found.join(' and ')}`;
  return [{ file: page.file, message: `${what}; it must be ${wanted}, as in the sitemap.` }];
}

/** Addresses are written into URLs as a browser would write them: spaces and accents as % codes. */
function getWholeUrl(page: BuiltPage, site: BuiltSite): string {
  return site.url + encodeURI(page.address.slice(1));
}
