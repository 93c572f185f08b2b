import { writePolicy } from '../../security-policy.ts';
import type { ServedSite } from '../../served-site.ts';
import { escapeAddress, plainAddressOf, unescapeAddress } from '../plain-address.ts';
import { nameForCaddy } from './name-for-caddy.ts';

/**
 * Lists the policies of a site for a `map` of Caddy: those of the files that hold style sheets.
 * @param site the site
 * @returns lines of two words
 */
export function listCaddyPolicies({ files, basePath }: ServedSite): string[] {
  return files
    .filter(({ styles }) => styles.length > 0)
    .map(({ path, styles }) => `${nameForCaddy(plainAddressOf(path, basePath))} "${writePolicy(styles)}"`);
}

/**
 * Lists where old addresses lead, with the last slash and without, for a `map` of Caddy.
 * @param site the site
 */
export function listCaddyRedirects({ redirects }: ServedSite): string[] {
  return redirects.flatMap(({ from, to }) => {
    const plain = unescapeAddress(from);
    const addresses = [...new Set([plain, plain.replace(/(.)\/$/, '$1')])];
    return addresses.map((address) => `${nameForCaddy(address)} "${escapeAddress(unescapeAddress(to))}"`);
  });
}
