import type { Event } from '../model/event.ts';

/**
 * Writes robots.txt (RFC 9309): everything may be read, and where the site map is.
 * @param event the event
 */
export function robots(event: Event): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(event.addresses.siteMap, event.url).href}\n`;
}
