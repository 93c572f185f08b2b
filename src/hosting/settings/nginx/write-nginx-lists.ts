import { writePolicy } from '../../security-policy.ts';
import type { ServedSite } from '../../served-site.ts';
import { escapeAddress, plainAddressOf, unescapeAddress } from '../plain-address.ts';
import { quoteForNginx } from './quote-for-nginx.ts';

/** nginx’s tables take no longer keys than their buckets (`writeNginxMaps`); longer addresses do without. */
const longestKey = 400;

/** Files that can hold style sheets. */
const styled = /\.(?:html|svg)$/;

/**
 * Lists the policy of each page and drawing of a release, for a `map` of nginx.
 * @param site the site
 * @param id the name of the release
 */
export function writeNginxPolicies({ files, basePath }: ServedSite, id: string): string {
  const entries = files
    .filter(({ path }) => styled.test(path))
    .map(({ path, styles }) => [plainAddressOf(path, basePath), writePolicy(styles)] as const);
  return writeList(entries, id);
}

/**
 * Lists where the old addresses of a release lead, with the last slash and without, for a `map` of nginx.
 * @param site the site
 * @param id the name of the release
 */
export function writeNginxRedirects({ redirects }: ServedSite, id: string): string {
  const entries = redirects.flatMap(({ from, to }) => {
    const plain = unescapeAddress(from);
    const target = escapeAddress(unescapeAddress(to));
    return [...new Set([plain, plain.replace(/(.)\/$/, '$1')])].map((address) => [address, target] as const);
  });
  return writeList(entries, id);
}

function writeList(entries: readonly (readonly [string, string])[], id: string): string {
  const keys = entries.map(([address]) => foldCase(address));
  return entries
    .filter(([address]) => Buffer.byteLength(address) <= longestKey)
    .map(([address, value]) => {
      const folded = foldCase(address);
      // nginx looks without regard to case, and refuses two keys that differ by nothing else; an expression regards it.
      const isAlone = keys.indexOf(folded) === keys.lastIndexOf(folded);
      const key = isAlone ? `${id}${address}` : `~^${escapeExpression(`${id}${address}`)}$`;
      return `${quoteForNginx(key)} ${quoteForNginx(value)};\n`;
    })
    .join('');
}

/** As nginx does: only the letters of ASCII. */
function foldCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function escapeExpression(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
