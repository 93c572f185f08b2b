import type { Addresses } from './addresses.ts';
import type { Break, Day, Session } from './event.ts';
import { findParallels, groupDays } from './group-days.ts';
import type { CompleteFacts } from './link-event.ts';
import { by } from './order.ts';
import type { Registries } from './registries.ts';
import { parseLocalTime, type ZonedTime } from './time.ts';

/**
 * Places the sessions in time and order, groups them by day, and links each to all that it names.
 * @param facts complete facts without problems
 * @param found every item of the event
 * @param at the addresses of the site
 * @returns the sessions in the order in which they are shown, and the days
 */
export function linkProgramme(
  facts: CompleteFacts,
  found: Registries,
  at: Addresses,
): { sessions: readonly Session[]; days: readonly Day[] } {
  const { timeZone, startDate, endDate } = facts.event.facts;
  const span = (item: { start: string; end: string }): { start: ZonedTime; end: ZonedTime } => ({
    start: parseLocalTime(item.start, timeZone),
    end: parseLocalTime(item.end, timeZone),
  });
  const roomOrder = new Map(found.rooms.all.map((room, index) => [room.id, index]));
  const order = facts.agenda.facts.sessions
    .map((session) => ({ session, ...span(session) }))
    .toSorted(
      by(({ session, start }) => [start.toMillis(), roomOrder.get(session.room) ?? 0, session.title]),
    );
  const sessions = found.sessions.pick(order.map(({ session }) => session.id));
  for (const [index, { start, end }] of order.entries()) Object.assign(sessions[index] ?? {}, { start, end });

  const breaks = facts.agenda.facts.breaks.map((pause): Break => ({
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
      ...span(session),
      url: at.session(session.id),
      day,
      room: found.rooms.get(session.room),
      track: found.tracks.find(session.track),
      speakers: found.speakers.pick(session.speakers),
      hosts: found.organisations.pick(session.hosts),
      actions: found.actions.pick(session.actions),
      announcements: found.announcements.pick(session.announcements),
      previous: sessions[index - 1],
      next: sessions[index + 1],
      atTheSameTime: parallels(found.sessions.get(session.id)),
    };
  });
  return { sessions, days };
}
