import type { Event } from './event.ts';

/**
 * Lists the address of every file for programs that a text may link to: calendars, feeds, schedules and data.
 * @param event the event
 * @returns addresses with the base path
 */
export function listFiles(event: Omit<Event, 'withheld'>): string[] {
  const { addresses: at, calendars, parts, sessions } = event;
  return [
    ...calendars.map(({ url }) => url),
    at.data,
    at.dataSchema,
    ...(sessions.length > 0
      ? [at.scheduleXml, at.scheduleJson, at.table, at.changesAtom, at.changesJson]
      : []),
    ...(parts.announcements ? [at.announcementsAtom, at.announcementsJson] : []),
  ];
}
