import type { Addresses } from '../addresses.ts';
import type { Break, Day, Session } from '../event.ts';
import { listProgrammeDays, parseCalendarDate, type ZonedTime } from '../time.ts';
import { groupSlots } from '../timetable/group-slots.ts';

/** Something with a beginning and an end. */
interface Span {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}

/**
 * Groups a programme by day, and each day by the moments at which something begins.
 * @param first the first day, as an ISO date
 * @param last the last day
 * @param sessions sorted as they are to be shown
 * @param breaks in any order
 * @param at the addresses of the site
 */
export function groupDays(
  first: string,
  last: string,
  sessions: readonly Session[],
  breaks: readonly Break[],
  at: Addresses,
): Day[] {
  const sessionsOn = Map.groupBy(sessions, dayOf);
  const breaksOn = Map.groupBy(breaks, dayOf);
  const used = new Set([...sessionsOn.keys(), ...breaksOn.keys()]);
  const days = listProgrammeDays(first, last, used).map((date, index) => {
    const day = { sessions: sessionsOn.get(date) ?? [], breaks: breaksOn.get(date) ?? [] };
    return {
      url: at.day(date),
      date: parseCalendarDate(date),
      number: index + 1,
      previous: undefined,
      next: undefined,
      ...day,
      slots: groupSlots(day.sessions, day.breaks),
      parts: [],
    };
  });
  for (const [index, day] of days.entries()) {
    Object.assign(day, { previous: days[index - 1], next: days[index + 1] });
  }
  return days;
}

const dayOf = ({ start }: Span) => start.toFormat('yyyy-MM-dd');

/**
 * Finds, for each session, the others that run while it runs.
 * @param sessions sorted by start
 * @returns the sessions at the same time, in the same order
 */
export function findParallels(sessions: readonly Session[]): (session: Session) => Session[] {
  const longest = Math.max(0, ...sessions.map(({ start, end }) => end.toMillis() - start.toMillis()));
  const starts = sessions.map(({ start }) => start.toMillis());
  return (session) => {
    const from = lowerBound(starts, session.start.toMillis() - longest);
    const to = lowerBound(starts, session.end.toMillis());
    return sessions.slice(from, to).filter((other) => other !== session && other.end > session.start);
  };
}

/** The position of the first number that is not below a limit, in a sorted list. */
function lowerBound(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
