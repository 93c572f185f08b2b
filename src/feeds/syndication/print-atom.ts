import { formatTimestamp } from '../../format/dates.ts';
import { element, elementWith, type XmlElement } from '../xml/element.ts';
import { printXml } from '../xml/print-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * Writes a feed as Atom (RFC 4287).
 * @param feed what it says
 * @returns XML
 */
export function printAtom(feed: Feed): string {
  return printXml(
    elementWith('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      element('id', feed.id),
      plainText('title', feed.title),
      plainText('subtitle', feed.subtitle),
      element('updated', formatTimestamp(feed.updated)),
      elementWith('link', { rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom }),
      elementWith('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.authors.map(({ name, page }) =>
        element('author', [element('name', name), element('uri', page)]),
      ),
      element('generator', generator),
      ...feed.entries.map(printEntry),
    ]),
  );
}

/** Whoever reads a feed can tell by it which program to blame (4.2.4). */
const generator = 'Event microsite generator';

function printEntry(entry: FeedEntry): XmlElement {
  return element('entry', [
    element('id', entry.id),
    plainText('title', entry.title),
    elementWith('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    element('published', formatTimestamp(entry.published)),
    element('updated', formatTimestamp(entry.updated)),
    plainText('summary', entry.summary),
    elementWith('content', { type: 'html' }, entry.content),
    ...entry.categories.map((term) => elementWith('category', { term })),
  ]);
}

/** A text in which no character is markup (3.1.1.1). */
function plainText(name: string, text: string): XmlElement {
  return elementWith(name, { type: 'text' }, text);
}
