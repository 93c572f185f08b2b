import type { Event, Session } from '../model/event.ts';
import type { Alternate } from './layout.ts';

/** A page with a calendar of its own. */
interface Page {
  readonly url: string;
  readonly title?: string;
  readonly name?: string;
}

/**
 * Names the calendar of a page, for programs that look for one.
 * @param event the event
 * @param page the page; the agenda when left out
 */
export function calendarOf(event: Event, page?: Page): Alternate {
  const { addresses: at } = event;
  return {
    title: `Calendar: ${page?.title ?? page?.name ?? event.name}`,
    type: 'text/calendar',
    url: at.calendar(page?.url ?? at.agenda),
  };
}

/**
 * Names the calendar of a track, room, person or organisation; there is none without sessions.
 * @param event the event
 * @param page the page, and its sessions
 */
export function listCalendars(
  event: Event,
  page: Page & { readonly sessions: readonly Session[] },
): Alternate[] {
  return page.sessions.length > 0 ? [calendarOf(event, page)] : [];
}

/**
 * Names the feeds of the announcements.
 * @param event the event
 */
export function listAnnouncementFeeds({ addresses: at, parts }: Event): Alternate[] {
  if (!parts.announcements) return [];
  return [
    { title: 'Announcements (Atom)', type: 'application/atom+xml', url: at.announcementsAtom },
    { title: 'Announcements (JSON Feed)', type: 'application/feed+json', url: at.announcementsJson },
  ];
}

/**
 * Names the feeds of the changes of the programme.
 * @param event the event
 */
export function listChangeFeeds({ addresses: at, sessions }: Event): Alternate[] {
  if (sessions.length === 0) return [];
  return [
    { title: 'Changes of the programme (Atom)', type: 'application/atom+xml', url: at.changesAtom },
    { title: 'Changes of the programme (JSON Feed)', type: 'application/feed+json', url: at.changesJson },
  ];
}

/**
 * Names all feeds.
 * @param event the event
 */
export function listFeeds(event: Event): Alternate[] {
  return [...listAnnouncementFeeds(event), ...listChangeFeeds(event)];
}
