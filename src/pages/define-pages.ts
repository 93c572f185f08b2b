import type { Addresses } from '../model/addresses.ts';
import { toOutputFile } from '../model/addresses.ts';
import type { Event } from '../model/event.ts';
import type { Site } from '../views/site.ts';

/** Text or markup that a page or feed prints. */
type Output = { toString(): string };

/** What Eleventy hands to a page: the site, and for one of many pages its item. */
interface PageData {
  readonly site: Site;
  readonly item?: unknown;
}

/** A page definition in Eleventy's form (an `.11ty.ts` file's default export). */
interface EleventyPage {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: PageData): string;
}

/** The lists of the event in which each item has a page of its own. */
type Lists = Pick<
  Event,
  | 'days'
  | 'dayParts'
  | 'trackParts'
  | 'roomParts'
  | 'organisationParts'
  | 'accessFilters'
  | 'accessFilterParts'
  | 'speakerParts'
  | 'sessions'
  | 'tracks'
  | 'rooms'
  | 'speakers'
  | 'organisations'
  | 'announcements'
  | 'chapters'
  | 'actions'
  | 'calendars'
  | 'redirects'
>;

/**
 * Defines one page at a fixed address.
 * @param page.address which of the site's addresses
 * @param page.view draws it
 * @param page.when whether this event has the page; it always has when left out
 */
export function definePage(page: {
  readonly address: (at: Addresses) => string;
  readonly view: (site: Site) => Output;
  readonly when?: (event: Event, site: Site) => boolean;
}): EleventyPage {
  return {
    data: {
      permalink: ({ site }: PageData) =>
        (page.when?.(site.event, site) ?? true) &&
        toOutputFile(page.address(site.event.addresses), site.event.basePath),
    },
    render: ({ site }) => page.view(site).toString(),
  };
}

/**
 * Defines one page for each item of a list of the event, at the item's own address or the old one from which it leads on.
 * @param pages.each the list
 * @param pages.view draws the page of one item
 */
export function definePages<Key extends keyof Lists>(pages: {
  readonly each: Key;
  readonly view: (site: Site, item: Lists[Key][number]) => Output;
}): EleventyPage {
  const itemOf = ({ item }: PageData) => item as Lists[Key][number];
  return {
    data: {
      pagination: { data: `site.event.${pages.each}`, size: 1, alias: 'item' },
      permalink: (data: PageData) => toOutputFile(addressOf(itemOf(data)), data.site.event.basePath),
    },
    render: (data) => pages.view(data.site, itemOf(data)).toString(),
  };
}

const addressOf = (item: Lists[keyof Lists][number]) => ('url' in item ? item.url : item.from);
