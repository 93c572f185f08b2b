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

/** Shares a list among as few pages as can hold it, each about as heavy as the others. */
function fill(sessions: readonly Session[]): Session[][] {
  const total = sessions.reduce((sum, session) => sum + weighSession(session), 0);
  const count = Math.ceil(total / (mostWeight * 0.95));
  const pages: Session[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const session of sessions) {
    pages[Math.min(count - 1, Math.floor((before / total) * count))]?.push(session);
    before += weighSession(session);
  }
  return pages;
}
