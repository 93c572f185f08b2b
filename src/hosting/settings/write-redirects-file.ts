import type { ServedSite } from '../served-site.ts';
import { escapeAddress, unescapeAddress } from './plain-address.ts';

/** Cloudflare Pages takes this many redirects without a pattern, and ignores longer lines (its documentation). */
const mostLines = 2000;
const longestLine = 1000;

/**
 * Writes `_redirects` for Netlify and Cloudflare Pages. Netlify shows the page that leads on wherever there is one: it
 * redirects from an existing page only by a mark that Cloudflare refuses.
 * @param site the site
 * @returns a line for each old address, with its last slash and without; without, as many as are left, because the page
 *   that leads on helps there
 */
export function writeRedirectsFile({ redirects }: ServedSite): string {
  const escape = (address: string) => escapeAddress(unescapeAddress(address));
  const write = (from: string, to: string) => `${escape(from)} ${escape(to)} 301`;
  const isShort = (line: string) => line.length <= longestLine;
  const whole = redirects.map(({ from, to }) => write(from, to)).filter(isShort);
  const bare = redirects
    .filter(({ from }) => from.length > 1 && from.endsWith('/'))
    .map(({ from, to }) => write(from.slice(0, -1), to))
    .filter(isShort);
  return [...whole, ...bare]
    .slice(0, mostLines)
    .map((line) => `${line}\n`)
    .join('');
}
