import type { Session } from '../event.ts';

/** As much of a programme as fits on one page within one round trip, in the unit of `weighSession`. */
export const mostWeight = 9600;

/** What a session costs a page beside its words: its markup. */
const markup = 90;
/** What a word about access costs. */
const accessWord = 10;
/** As many people as a card names. */
const mostPeople = 4;

/**
 * Estimates what a session adds to a page, in characters that a reader sees or a browser needs. After compression a page
 * takes about three quarters of a byte for each (docs/decisions/0011).
 * @param session with its title, people and access facts
 */
export function weighSession({ title, speakers, hosts, nearAccess }: Session): number {
  const people = [...speakers, ...hosts].slice(0, mostPeople);
  const words = nearAccess.filter(({ status }) => status === 'available').length;
  return markup + title.length + words * accessWord + people.reduce((sum, { name }) => sum + name.length, 0);
}

/**
 * Says whether a page has room for what its sessions are about, beside their titles, times and people.
 * @param sessions those of one page
 */
export function fitAbstracts(sessions: readonly Session[]): boolean {
  const weight = sessions.reduce(
    (sum, session) => sum + weighSession(session) + session.abstract.length / 2,
    0,
  );
  return weight <= mostWeight;
}

/**
 * Says whether sessions fit on one page, without their abstracts.
 * @param sessions those of one page
 * @param most the greatest weight
 */
export function fitPage(sessions: readonly Session[], most = mostWeight): boolean {
  return sessions.reduce((sum, session) => sum + weighSession(session), 0) <= most;
}
