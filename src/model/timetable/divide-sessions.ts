import type { Session, SessionPart } from '../event.ts';
import { timeOfDay } from './time-of-day.ts';
import { fitPage, mostWeight, weighSession } from './weigh-session.ts';

/**
 * Divides a long list of sessions into pages by day, full days by time of day, and what is still too long by number.
 * @param sessions in order of time
 * @param url the address of the page whose list it is
 * @returns nothing when one page can hold them all
 */
export function divideSessions(sessions: readonly Session[], url: string): SessionPart[] {
  if (fitPage(sessions)) return [];
  return [...Map.groupBy(sessions, ({ day }) => day)].flatMap(([day, onDay]): SessionPart[] => {
    const address = `${url}${day.date.iso}/`;
    if (fitPage(onDay))
      return [{ url: address, day, timeOfDay: undefined, number: undefined, sessions: onDay }];
    return [...Map.groupBy(onDay, timeOfDay)].flatMap(([time, held]) => {
      const chunks = fill(held);
      return chunks.map((chunk, index) => {
        const number = chunks.length === 1 ? undefined : index + 1;
        const name = number === undefined ? time : `${time}-${number}`;
        return { url: `${address}${name}/`, day, timeOfDay: time, number, sessions: chunk };
      });
    });
  });
}

/** Fills one page after the other. */
function fill(sessions: readonly Session[]): Session[][] {
  const pages: Session[][] = [];
  let weight = Infinity;
  for (const session of sessions) {
    if (weight + weighSession(session) > mostWeight) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(session);
    weight += weighSession(session);
  }
  return pages;
}
