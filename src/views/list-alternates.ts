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
 * Names the programme in the forms of apps and spreadsheets.
 * @param event the event
 */
export function listSchedules({ addresses: at, sessions }: Event): Alternate[] {
  if (sessions.length === 0) return [];
  return [
    { title: 'Programme for apps (frab XML)', type: 'application/xml', url: at.scheduleXml },
    { title: 'Programme for apps (frab JSON)', type: 'application/json', url: at.scheduleJson },
    { title: 'Programme as a table (CSV)', type: 'text/csv', url: at.table },
  ];
}

/**
 * Names all that is about the event as a whole: its calendar, its feeds and its data.
 * @param event the event
 */
export function listOfWhole(event: Event): Alternate[] {
  return [
    calendarOf(event),
    ...listAnnouncementFeeds(event),
    ...listChangeFeeds(event),
    { title: 'Data of the event (JSON)', type: 'application/json', url: event.addresses.data },
  ];
}
