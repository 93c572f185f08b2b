import type { Addresses } from '../addresses.ts';
import type { Break, Change, Day, Session } from '../event.ts';
import type { EventData } from '../fact-types.ts';
import { numberOf, type Identify } from '../identity.ts';
import { parseLocalTime, parsePublication, type ZonedTime } from '../time.ts';
import { findParallels, groupDays } from './group-days.ts';
import type { AccessFinder } from './link-access.ts';
import { by } from './order.ts';
import type { Registries } from './registries.ts';

/** What linking needs beside the items. */
interface Tools {
  readonly access: AccessFinder;
  readonly at: Addresses;
  readonly identify: Identify;
}

/** The programme in its order. */
interface Programme {
  readonly sessions: readonly Session[];
  readonly days: readonly Day[];
  readonly breaks: readonly Break[];
  readonly changes: readonly Change[];
}

/**
 * Places the sessions in time and order, groups them by day, and links each to all that it names.
 * @param data facts without problems
 * @param found every item of the event
 * @param tools the answers to the access questions, the addresses of the site, and what names things for good
 * @returns the sessions in the order in which they are shown, the days, the breaks in order of time, and the changes
 */
export function linkProgramme(
  data: EventData,
  found: Registries,
  { access, at, identify }: Tools,
): Programme {
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

  const changes = linkChanges(data, found, identify);
  const ofAll = changes.filter((change) => change.sessions.length === 0);
  const byChange = Map.groupBy(
    changes.flatMap((change) => change.sessions.map((session) => ({ change, session }))),
    ({ session }) => session,
  );
  const breaks = data.breaks
    .map((pause): Break => {
      const guid = identify('break', pause);
      const room = found.rooms.find(pause.room);
      return { ...pause, ...span(pause), guid, number: numberOf(guid), room, changes: ofAll };
    })
    .toSorted(by(({ start, id }) => [start.toMillis(), id]));
  const days = groupDays(startDate, endDate, sessions, breaks, at);
  const dayOf = new Map(days.flatMap((day) => day.sessions.map((session) => [session.id, day])));
  const position = new Map(sessions.map(({ id }, index) => [id, index]));
  const parallels = findParallels(sessions);
  const replaces = found.sessions.naming(({ replacedBy }) => (replacedBy === undefined ? [] : [replacedBy]));
  found.sessions.link((session) => {
    const guid = identify('session', session);
    const item = found.sessions.get(session.id);
    const named = (byChange.get(item) ?? []).map(({ change }) => change);
    const { movedFrom } = session;
    const index = position.get(session.id) ?? 0;
    const day = dayOf.get(session.id);
    if (day === undefined)
      throw new Error(`Session "${session.id}" is on no day: times must be checked before linking.`);
    return {
      start: item.start,
      end: item.end,
      guid,
      number: numberOf(guid),
      takesPlace: session.status !== 'cancelled' && session.status !== 'replaced',
      movedFrom: movedFrom && {
        start: movedFrom.start === undefined ? undefined : parseLocalTime(movedFrom.start, timeZone),
        room: found.rooms.find(movedFrom.room),
      },
      replacedBy: found.sessions.find(session.replacedBy),
      replaces: replaces(session.id),
      changes: [...named, ...ofAll].toSorted(newestFirst),
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
      atTheSameTime: parallels(item),
    };
  });
  return { sessions, days, breaks, changes };
}

const newestFirst = by<Change>(({ date, id }) => [-date.toMillis(), id]);

function linkChanges(data: EventData, found: Registries, identify: Identify): Change[] {
  return data.changes
    .map((change) => ({
      ...change,
      guid: identify('change', change),
      date: parsePublication(change.date, data.event.timeZone),
      sessions: found.sessions.pick(change.sessions),
    }))
    .toSorted(newestFirst);
}
