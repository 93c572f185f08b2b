import type { Break, Day, DayPart, Room, Session, TimeOfDay } from '../event.ts';
import { groupSlots } from './group-slots.ts';
import { layOutTimetable } from './lay-out-timetable.ts';
import { timeOfDay } from './time-of-day.ts';

/** The greatest number of sessions on one page, so that its bytes stay within one round trip (see docs/decisions). */
const mostSessions = 40;

/** What will be a part of a day. */
interface Share {
  readonly name: string;
  readonly timeOfDay: TimeOfDay | undefined;
  readonly rooms: readonly Room[] | undefined;
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
}

/**
 * Divides a day into pages: one when its sessions fit, else one for each time of day, and of those that are still too
 * full one for each group of rooms. Every session is in exactly one part; a break for everyone is in each it belongs to.
 * @param day the day with its sessions and breaks
 * @param rooms every room, in the order in which they are shown
 * @param most the greatest number of sessions in one part
 */
export function divideDay(day: Day, rooms: readonly Room[], most = mostSessions): DayPart[] {
  if (day.slots.length === 0) return [];
  const shares = divide(day, rooms, most);
  const parts = shares.map((share) => ({
    url: share.name === '' ? day.url : `${day.url}${share.name}/`,
    day,
    timeOfDay: share.timeOfDay,
    rooms: share.rooms,
    sessions: share.sessions,
    timetable: layOutTimetable(groupSlots(share.sessions, share.breaks), rooms),
    ongoing: findOngoing(day, share),
    previous: undefined,
    next: undefined,
  }));
  for (const [index, part] of parts.entries()) {
    Object.assign(part, { previous: parts[index - 1], next: parts[index + 1] });
  }
  return parts;
}

function divide({ sessions, breaks }: Day, rooms: readonly Room[], most: number): Share[] {
  if (sessions.length <= most) {
    return [{ name: '', timeOfDay: undefined, rooms: undefined, sessions, breaks }];
  }
  const breaksAt = Map.groupBy(breaks, timeOfDay);
  return [...Map.groupBy(sessions, timeOfDay)].flatMap(([time, held]): Share[] => {
    const share = { timeOfDay: time, sessions: held, breaks: breaksAt.get(time) ?? [] };
    if (held.length <= most) return [{ ...share, name: time, rooms: undefined }];
    return groupRooms(held, rooms, Math.ceil(held.length / most)).map((group, index) => ({
      name: `${time}-rooms-${index + 1}`,
      timeOfDay: time,
      rooms: group,
      sessions: held.filter(({ room }) => group.includes(room)),
      breaks: share.breaks.filter(({ room }) => room === undefined || group.includes(room)),
    }));
  });
}

/** Puts neighbouring rooms together, so that each group has about the same number of sessions. */
function groupRooms(sessions: readonly Session[], rooms: readonly Room[], groups: number): Room[][] {
  const counts = Map.groupBy(sessions, ({ room }) => room);
  const aim = sessions.length / groups;
  const result: Room[][] = [[]];
  let filled = 0;
  for (const room of rooms) {
    const count = counts.get(room)?.length ?? 0;
    if (count === 0) continue;
    if (filled > 0 && filled + count > aim * 1.1) {
      result.push([]);
      filled = 0;
    }
    result.at(-1)?.push(room);
    filled += count;
  }
  return result;
}

function findOngoing(day: Day, { sessions, rooms }: Share): Session[] {
  const first = sessions[0];
  if (first === undefined) return [];
  return day.sessions.filter(
    (session) =>
      session.start < first.start &&
      session.end > first.start &&
      !sessions.includes(session) &&
      (rooms === undefined || rooms.includes(session.room)),
  );
}
