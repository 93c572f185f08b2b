import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { listLinks } from './list-links.ts';
import { resolveLink } from './resolve-link.ts';

/** What was renamed is still found: links and bookmarks of other people are not ours to change. */
export const redirects: Check = {
  name: 'redirects',
  promise: 'Every old address leads straight to a page that exists',
  async run(site) {
    const known = new Set(site.redirects.map(({ from }) => withoutBase(from, site)));
    return [
      ...site.redirects.flatMap((redirect) => judgeRedirect(redirect, site)),
      ...site.redirectPages.filter(({ address }) => !known.has(address)).map(toStray),
      ...site.pages
        .filter(({ address }) => !known.has(address))
        .flatMap((page) => findOldLinks(page, site, known)),
    ];
  },
};

function judgeRedirect({ from, to }: BuiltSite['redirects'][number], site: BuiltSite): readonly Finding[] {
  const address = withoutBase(from, site);
  const file = `${address.slice(1)}index.html`;
  const isAt = (page: BuiltPage) => page.address === address;
  const page = site.redirectPages.find(isAt);
  const target = withoutBase(to, site);
  const problems = [
    site.pages.some(isAt)
      ? `A page that people read stands at this old address, which must lead on to ${to}.`
      : page === undefined &&
        `The old address ${from} has no page that leads on to ${to}. Build the site again.`,
    site.redirectPages.some((other) => other.address === target)
      ? `It leads to ${to}, which is an old address itself; it must lead straight to the page of today.`
      : !site.pages.some((other) => other.address === target) &&
        `It leads to ${to}, and the site has no such page.`,
    ...(page === undefined ? [] : judgePage(page, to, site)),
  ];
  return problems.filter((problem) => problem !== false).map((message) => ({ file, message }));
}

/** Browsers follow the refresh, people the link, and search engines the canonical link (RFC 6596). */
function judgePage({ document }: BuiltPage, to: string, site: BuiltSite): readonly (string | false)[] {
  const refresh = document('meta[http-equiv="refresh" i]').attr('content') ?? '';
  const canonical = document('link[rel="canonical"]').attr('href') ?? '';
  const wanted = new URL(to, site.url).href;
  return [
    refresh !== `0; url=${to}` && `Its refresh is "${refresh}"; it must be "0; url=${to}".`,
    document(`main a[href="${to}"]`).length === 0 &&
      `It has no link to ${to} for those whose browser does not lead on by itself.`,
    canonical !== wanted && `Its canonical link is "${canonical}"; it must be ${wanted}.`,
  ];
}

function toStray({ file }: BuiltPage): Finding {
  return { file, message: 'It leads on, and nothing of the event was called so. Build the site again.' };
}

function findOldLinks(page: BuiltPage, site: BuiltSite, known: ReadonlySet<string>): readonly Finding[] {
  if (known.size === 0) return [];
  const old = listLinks(page).filter(({ address }) => {
    const target = resolveLink(address, site);
    return target.kind === 'inside' && known.has(target.path.replace(/\/index\.html$/u, '/'));
  });
  return [...new Set(old.map(({ address }) => address))].map((address) => ({
    file: page.file,
    message: `It links to the old address ${address}. Link to the page of today.`,
  }));
}

function withoutBase(address: string, site: BuiltSite): string {
  return address.slice(site.basePath.length - 1);
}
