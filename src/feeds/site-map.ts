import { wholeAddress } from '../format/whole-address.ts';
import type { Event } from '../model/event.ts';
import { listPages } from '../model/list-pages.ts';
import { element, elementWith } from './xml/element.ts';
import { printXml } from './xml/print-xml.ts';

/**
 * Writes the site map (sitemaps.org 0.9): every page that search engines may list, by its whole address.
 * @param event the event
 * @returns XML
 */
export function siteMap(event: Event): string {
  const urls = listPages(event).map((address) =>
    element('url', [element('loc', wholeAddress(event, address))]),
  );
  return printXml(elementWith('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}
