import { writePolicy } from '../../security-policy.ts';
import type { ServedSite } from '../../served-site.ts';
import { fallbackPolicy } from '../fallback-policy.ts';
import { escapeAddress, plainAddressOf, unescapeAddress } from '../plain-address.ts';
import { quoteForCaddy } from './quote-for-caddy.ts';

const styled = /\.(?:html|svg)$/;

/**
 * Lists the policies of a site for a `map` of Caddy: those of the files that hold style sheets.
 * @param site the site
 * @returns lines of two words; an address that a Caddyfile cannot hold leaves its styles to the policy in the page
 */
export function listCaddyPolicies({ files, basePath }: ServedSite): string[] {
  const plain = writePolicy([]);
  return files
    .filter(({ path }) => styled.test(path))
    .map(({ path, styles }) => [quoteForCaddy(plainAddressOf(path, basePath)), writePolicy(styles)] as const)
    .filter(([, policy]) => policy !== plain)
    .flatMap(([address, policy]) => (address === undefined ? [] : [`${address} "${policy}"`]));
}

/**
 * Says which policy is sent where the list has none.
 * @param site the site
 */
export function defaultCaddyPolicy({ files, basePath }: ServedSite): string {
  const isWhole = files.every(
    ({ path, styles }) => styles.length === 0 || quoteForCaddy(plainAddressOf(path, basePath)) !== undefined,
  );
  return isWhole ? writePolicy([]) : fallbackPolicy;
}

/**
 * Lists where old addresses lead, with the last slash and without, for a `map` of Caddy.
 * @param site the site
 */
export function listCaddyRedirects({ redirects }: ServedSite): string[] {
  return redirects.flatMap(({ from, to }) => {
    const plain = unescapeAddress(from);
    const addresses = [...new Set([plain, plain.replace(/(.)\/$/, '$1')])];
    return addresses.flatMap((address) => {
      const quoted = quoteForCaddy(address);
      return quoted === undefined ? [] : [`${quoted} "${escapeAddress(to)}"`];
    });
  });
}
