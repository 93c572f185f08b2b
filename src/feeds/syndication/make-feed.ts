import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { createIdentify } from '../../model/identity.ts';
import { by } from '../../model/link/order.ts';
import type { Feed, FeedAuthor, FeedEntry } from './feed.ts';
import { toUrn } from './to-urn.ts';

/** What tells one feed of an event from another. */
interface FeedFacts {
  readonly kind: 'announcement feed' | 'change feed';
  readonly title: string;
  readonly subtitle: string;
  /** Addresses within the site. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** Newest first, as the model lists what they tell. */
  readonly entries: readonly FeedEntry[];
}

/**
 * Describes a feed of an event: its entries, and what all feeds of the event have in common.
 * @param event the event
 * @param facts what tells the feed from others
 * @returns a feed without a trace of the moment of the build: while it is empty, it was last changed when the programme
 *   was first written
 */
export function makeFeed(event: Event, { kind, page, atom, json, entries, ...words }: FeedFacts): Feed {
  const [newest] = entries.map(({ updated }) => updated).toSorted(by((time) => [-time.toMillis()]));
  return {
    ...words,
    id: toUrn(createIdentify(event.id)(kind, event)),
    language: event.language,
    page: wholeAddress(event, page),
    addresses: { atom: wholeAddress(event, atom), json: wholeAddress(event, json) },
    authors: listAuthors(event),
    updated: newest ?? event.programmeSince,
    entries,
  };
}

/** Atom needs somebody who speaks (RFC 4287, 4.1.1): where no organiser is named, it is the event. */
function listAuthors(event: Event): FeedAuthor[] {
  const { name, url, organizers } = event;
  if (organizers.length === 0) return [{ name, page: url }];
  return organizers.map((organisation) => ({
    name: organisation.name,
    page: wholeAddress(event, organisation.url),
  }));
}
