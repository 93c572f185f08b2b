import type { BuiltSite } from './check.ts';

/** Where a link leads: somewhere in the site, away from it, or nowhere sensible. */
export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'same page'; readonly fragment: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'fault'; readonly fault: string };

/**
 * Says where a link leads.
 * Takes the link as written in the HTML and the site's URL and base path; returns its target, whose
 * `path` is decoded and has no base path. Whole URLs (`https:` and `webcal:`) of the site itself lead inside.
 * Addresses that are relative to the page are faults: the same HTML must work for `/agenda` and `/agenda/`.
 */
export function resolveLink(link: string, site: Pick<BuiltSite, 'basePath' | 'url'>): Target {
  const address = link.trim();
  if (address === '') return fault('is empty; give it an address');
  if (address.startsWith('#')) return { kind: 'same page', fragment: address.slice(1) };
  if (address.startsWith('//')) return fault('lacks https: in front');
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'javascript') return fault('runs a script; link to an address, or use a button');
  if (scheme !== undefined) return resolveWholeUrl(address, site);
  if (!address.startsWith('/')) {
    return fault(`is relative to the page; write it from the root, as in ${site.basePath}agenda/`);
  }
  if (!address.startsWith(site.basePath))
    return fault(`must start with the site's base path ${site.basePath}`);
  return resolveInside(address.slice(site.basePath.length - 1));
}

function resolveWholeUrl(address: string, site: Pick<BuiltSite, 'url'>): Target {
  // Calendars are subscribed to with webcal:, which is http(s) under another name.
  const place = address.replace(/^(?:https?|webcal):/iu, '');
  const home = site.url.replace(/^https?:/u, '');
  if (`${place}/` === home) return resolveInside('/');
  return place.startsWith(home) ? resolveInside(place.slice(home.length - 1)) : { kind: 'outside' };
}

function resolveInside(address: string): Target {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? [];
  try {
    return { kind: 'inside', path: decodeURIComponent(path), fragment };
  } catch {
    return fault('has a % that starts no character code; write it as %25');
  }
}

function fault(message: string): Target {
  return { kind: 'fault', fault: message };
}
