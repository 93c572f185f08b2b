import type { Session, SessionPart } from '../event.ts';
import { timeOfDay } from './time-of-day.ts';

/** The greatest number of sessions in a list on one page, so that its bytes stay within one round trip. */
const mostSessions = 60;

/**
 * Divides a long list of sessions into pages by day, full days by time of day, and what is still too long by number.
 * @param sessions in order of time
 * @param url the address of the page whose list it is
 * @param most the greatest number of sessions on one page
 * @returns nothing when one page can hold them all
 */
export function divideSessions(
  sessions: readonly Session[],
  url: string,
  most = mostSessions,
): SessionPart[] {
  if (sessions.length <= most) return [];
  return [...Map.groupBy(sessions, ({ day }) => day)].flatMap(([day, onDay]): SessionPart[] => {
    const address = `${url}${day.date.iso}/`;
    if (onDay.length <= most)
      return [{ url: address, day, timeOfDay: undefined, number: undefined, sessions: onDay }];
    return [...Map.groupBy(onDay, timeOfDay)].flatMap(([time, held]) => {
      const chunks = Array.from({ length: Math.ceil(held.length / most) }, (_, index) =>
        held.slice(index * most, (index + 1) * most),
      );
      return chunks.map((chunk, index) => {
        const number = chunks.length === 1 ? undefined : index + 1;
        const name = number === undefined ? time : `${time}-${number}`;
        return { url: `${address}${name}/`, day, timeOfDay: time, number, sessions: chunk };
      });
    });
  });
}
