import type { AccessAnswer, AccessFilter } from '../access.ts';
import type { Addresses } from '../addresses.ts';
import type { Session } from '../event.ts';
import { divideSessions } from '../timetable/divide-sessions.ts';

/**
 * Lists the sessions that have what an access question asks for, by question: because they say so themselves, or their
 * room does. What the venue says holds for all of them and needs no list.
 * @param sessions in order of time, linked
 * @param venue an answer to every access question, in the order in which they are shown
 * @param at the addresses of the site
 * @returns nothing for questions of which there is no such session
 */
export function listAccessFilters(
  sessions: readonly Session[],
  venue: readonly AccessAnswer[],
  at: Addresses,
): AccessFilter[] {
  return venue.flatMap((answer): AccessFilter[] => {
    const { question } = answer;
    const found = sessions.filter(({ nearAccess }) =>
      nearAccess.some((near) => near.question === question && near.status === 'available'),
    );
    if (found.length === 0) return [];
    const url = at.accessFilter(question);
    const days = [...Map.groupBy(found, ({ day }) => day)].map(([day, held]) => ({ day, sessions: held }));
    return [{ url, question, venue: answer, sessions: found, days, parts: divideSessions(found, url) }];
  });
}
