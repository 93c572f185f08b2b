import { formatDay, formatEnd, formatTime, formatZone } from '../../format/dates.ts';
import { describeSessionStatus } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Session } from '../../model/event.ts';
import { element, elementWith, type XmlElement } from '../xml/element.ts';

/**
 * Lists sessions as they are now: with their day, time, room and status in words, and links to their pages.
 * @param event the event
 * @param sessions those that a change names
 * @returns elements of HTML; none for no sessions
 */
export function listChangedSessions(event: Event, sessions: readonly Session[]): XmlElement[] {
  if (sessions.length === 0) return [];
  return [
    element(
      'ul',
      sessions.map((session) => element('li', describe(event, session))),
    ),
  ];
}

function describe(event: Event, session: Session): XmlElement[] {
  const { title, url, start, end, day, room, replacedBy } = session;
  const link = (words: string, address: string) =>
    element('p', [elementWith('a', { href: wholeAddress(event, address) }, words)]);
  const status = describeSessionStatus(session);
  const time = `${formatTime(start)} to ${formatEnd(start, end)}, ${formatZone(start, end)}`;
  return [
    link(title, url),
    element('p', `${formatDay(day.date)}, ${time}. ${room.name}.`),
    ...(status === undefined ? [] : [element('p', `${status.label}. ${status.note}`.trim())]),
    ...(replacedBy === undefined ? [] : [link(`In its place: ${replacedBy.title}`, replacedBy.url)]),
  ];
}
