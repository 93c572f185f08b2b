import { wholeAddress } from '../../format/whole-address.ts';
import { formatWholeLinks } from '../../format/whole-links.ts';
import type { Event } from '../../model/event.ts';

/** Makes whole what is read away from the site. */
export interface Wholes {
  /** Makes a whole address of one within the site. */
  readonly address: (address: string) => string;
  /** Makes the addresses of links whole, in Markdown that stands on a page. */
  readonly markdown: (markdown: string, page: string) => string;
  /** Gives the whole address of the calendar of a page; undefined when it has none. */
  readonly calendar: (page: string) => string | undefined;
}

/**
 * Begins to make whole what an event says.
 * @param event the event
 */
export function createWholes(event: Event): Wholes {
  const { url, withheld } = event;
  const calendars = new Map(event.calendars.map(({ page, source }) => [page, wholeAddress(event, source)]));
  return {
    address: (address) => wholeAddress(event, address),
    markdown: (markdown, page) =>
      formatWholeLinks(markdown, { url, withheld, page: wholeAddress(event, page) }),
    calendar: (page) => calendars.get(page),
  };
}
