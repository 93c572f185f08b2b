import type { BuiltPage, BuiltSite } from './check.ts';
import { resolveLink } from './resolve-link.ts';

/**
 * Follows links as a visitor would.
 * Takes a site; returns the addresses of all pages that clicks from the home page lead to, itself included.
 */
export function findReachable(site: BuiltSite): ReadonlySet<string> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const reachable = new Set<string>();
  const queue = ['/'];
  for (const address of queue) {
    const page = pages.get(address);
    if (!page || reachable.has(address)) continue;
    reachable.add(address);
    queue.push(...listLinkedAddresses(page, site));
  }
  return reachable;
}

/** Takes a page and its site; returns the addresses in the site that the page's `<a>` and `<area>` name. */
export function listLinkedAddresses(page: BuiltPage, site: BuiltSite): readonly string[] {
  return page
    .document('a[href], area[href]')
    .toArray()
    .flatMap((anchor) => {
      const target = resolveLink(anchor.attribs['href'] ?? '', site);
      return target.kind === 'inside' ? [target.path.replace(/\/index\.html$/u, '/')] : [];
    });
}
