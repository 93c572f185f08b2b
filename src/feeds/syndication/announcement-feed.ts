import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import type { Feed } from './feed.ts';
import { makeFeed } from './make-feed.ts';
import { makeLinksWhole } from './make-links-whole.ts';
import { toUrn } from './to-urn.ts';

/** Makes HTML of Markdown, as the pages do. */
export type RenderProse = (markdown: string) => { readonly html: string };

/**
 * Describes the feed of announcements, each with its whole text.
 * @param event the event
 * @param renderProse makes HTML of a text; links within the site begin with / or #
 */
export function announcementFeed(event: Event, renderProse: RenderProse): Feed {
  const { addresses: at, name, announcements } = event;
  return makeFeed(event, {
    kind: 'announcement feed',
    title: `${name}: announcements`,
    subtitle: event.description,
    page: at.announcements,
    atom: at.announcementsAtom,
    json: at.announcementsJson,
    entries: announcements.map(
      ({ guid, title, url, published, modified, abstract, body, organisations }) => ({
        id: toUrn(guid),
        title,
        page: wholeAddress(event, url),
        published,
        updated: modified,
        summary: abstract,
        content: makeLinksWhole(renderProse(body).html, wholeAddress(event, url)),
        categories: organisations.map((organisation) => organisation.name),
      }),
    ),
  });
}
