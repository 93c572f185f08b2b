import type { Addresses } from '../addresses.ts';
import type { Break, Day, Session } from '../event.ts';
import type { EventData } from '../fact-types.ts';
import { parseLocalTime, type ZonedTime } from '../time.ts';
import { findParallels, groupDays } from './group-days.ts';
import type { AccessFinder } from './link-access.ts';
import { by } from './order.ts';
import type { Registries } from './registries.ts';

/**
 * Places the sessions in time and order, groups them by day, and links each to all that it names.
 * @param data facts without problems
 * @param found every item of the event
 * @param access the answers to the access questions
 * @param at the addresses of the site
 * @returns the sessions in the order in which they are shown, the days and the breaks
 */
export function linkProgramme(
  data: EventData,
  found: Registries,
  access: AccessFinder,
  at: Addresses,
): { sessions: readonly Session[]; days: readonly Day[]; breaks: readonly Break[] } {
  const { timeZone, startDate, endDate } = data.event;
  const span = (item: { start: string; end: string }): { start: ZonedTime; end: ZonedTime } => ({
    start: parseLocalTime(item.start, timeZone),
    end: parseLocalTime(item.end, timeZone),
  });
  const roomOrder = new Map(found.rooms.all.map((room, index) => [room.id, index]));
  const placed = data.sessions
    .map((session) => ({ facts: session, item: found.sessions.get(session.id), ...span(session) }))
    .toSorted(by(({ facts: { room, title }, start }) => [start.toMillis(), roomOrder.get(room) ?? 0, title]));
  // Days and neighbours are found by the times, so these come first; all else follows in `link`.
  const sessions = placed.map(({ item, start, end }) => Object.assign(item, { start, end }));
  const titles = Map.groupBy(sessions, ({ title }) => title);

  const breaks = data.breaks.map((pause): Break => ({
    ...pause,
    ...span(pause),
    room: found.rooms.find(pause.room),
  }));
  const days = groupDays(startDate, endDate, sessions, breaks, at);
  const dayOf = new Map(days.flatMap((day) => day.sessions.map((session) => [session.id, day])));
  const position = new Map(sessions.map(({ id }, index) => [id, index]));
  const parallels = findParallels(sessions);
  found.sessions.link((session) => {
    const index = position.get(session.id) ?? 0;
    const day = dayOf.get(session.id);
    if (day === undefined)
      throw new Error(`Session "${session.id}" is on no day: times must be checked before linking.`);
    return {
      start: found.sessions.get(session.id).start,
      end: found.sessions.get(session.id).end,
      url: at.session(session.id),
      day,
      room: found.rooms.get(session.room),
      track: found.tracks.find(session.track),
      speakers: found.speakers.pick(session.speakers),
      hosts: found.organisations.pick(session.hosts),
      actions: found.actions.pick(session.actions),
      announcements: found.announcements.pick(session.announcements),
      ...access.ofSession(session),
      previous: sessions[index - 1],
      next: sessions[index + 1],
      sharesTitle: (titles.get(session.title)?.length ?? 0) > 1,
      atTheSameTime: parallels(found.sessions.get(session.id)),
    };
  });
  return { sessions, days, breaks };
}
