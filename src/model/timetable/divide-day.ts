import type { Break, Day, DayPart, Room, Session, TimeOfDay } from '../event.ts';
import { groupSlots } from './group-slots.ts';
import { layOutTimetable } from './lay-out-timetable.ts';
import { timeOfDay } from './time-of-day.ts';
import { fitAbstracts, fitPage, mostWeight, weighSession } from './weigh-session.ts';

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
 */
export function divideDay(day: Day, rooms: readonly Room[]): DayPart[] {
  if (day.slots.length === 0) return [];
  const shares = divide(day, rooms);
  const parts = shares.map((share) => ({
    url: share.name === '' ? day.url : `${day.url}${share.name}/`,
    day,
    timeOfDay: share.timeOfDay,
    rooms: share.rooms,
    sessions: share.sessions,
    hasAbstracts: fitAbstracts(share.sessions),
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

function divide({ sessions, breaks }: Day, rooms: readonly Room[]): Share[] {
  if (fitPage(sessions)) {
    return [{ name: '', timeOfDay: undefined, rooms: undefined, sessions, breaks }];
  }
  const breaksAt = Map.groupBy(breaks, timeOfDay);
  return [...Map.groupBy(sessions, timeOfDay)].flatMap(([time, held]): Share[] => {
    const share = { timeOfDay: time, sessions: held, breaks: breaksAt.get(time) ?? [] };
    if (fitPage(held)) return [{ ...share, name: time, rooms: undefined }];
    return groupRooms(held, rooms).map((group, index) => ({
      name: `${time}-rooms-${index + 1}`,
      timeOfDay: time,
      rooms: group,
      sessions: held.filter(({ room }) => group.includes(room)),
      breaks: share.breaks.filter(({ room }) => room === undefined || group.includes(room)),
    }));
  });
}

/** Puts neighbouring rooms together, so that the groups weigh about the same and each fits on a page, if a room alone does. */
function groupRooms(sessions: readonly Session[], rooms: readonly Room[]): Room[][] {
  const heldBy = Map.groupBy(sessions, ({ room }) => room);
  const weightOf = (held: readonly Session[]) => held.reduce((sum, each) => sum + weighSession(each), 0);
  const total = weightOf(sessions);
  const aim = total / Math.ceil(total / mostWeight);
  const result: Room[][] = [[]];
  let filled = 0;
  for (const room of rooms) {
    const weight = weightOf(heldBy.get(room) ?? []);
    if (weight === 0) continue;
    if (filled > 0 && filled + weight > Math.min(aim * 1.1, mostWeight)) {
      result.push([]);
      filled = 0;
    }
    result.at(-1)?.push(room);
    filled += weight;
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
