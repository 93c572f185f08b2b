import type { Addresses } from '../addresses.ts';
import { listAddresses } from '../check/list-addresses.ts';
import type { Facts } from '../read/facts.ts';

/**
 * Lists the addresses that the site will have one day and has not now: links to them lose their address on the page.
 * @param facts all that was read
 * @param at the addresses of the site
 * @param pages the addresses that it has now
 */
export function listWithheld(facts: Facts, at: Addresses, pages: readonly string[]): string[] {
  const now = new Set([
    ...pages,
    at.siteMap,
    at.robots,
    at.icon,
    at.securityText,
    at.olderSecurityText,
    at.accessibilityResults,
  ]);
  return [...(listAddresses(facts, at) ?? [])].filter((address) => !now.has(address));
}
