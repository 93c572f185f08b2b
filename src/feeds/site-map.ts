import type { Event } from '../model/event.ts';
import { listPages } from '../model/list-pages.ts';

/**
 * Writes the site map (sitemaps.org 0.9): every page that search engines may list, by its whole address.
 * @param event the event
 * @returns XML
 */
export function siteMap(event: Event): string {
  const urls = listPages(event).map(
    (address) => `<url><loc>${escapeXml(new URL(address, event.url).href)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Addresses hold no `<`, so only the ampersand needs escaping. */
function escapeXml(address: string): string {
  return address.replaceAll('&', '&amp;');
}
