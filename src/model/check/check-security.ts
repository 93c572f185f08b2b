import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { atVenue, isTimeZone } from '../time.ts';
import { fieldOf } from './list-items.ts';

/** How many days before its end the build begins to warn. */
const daysOfWarning = 30;

/**
 * Warns when security.txt is about to run out or has, and when it promises to hold for longer than a year (RFC 9116,
 * 2.5.5). The site is built all the same: an old programme is better than none.
 * @param facts all that was read
 * @param today the real moment of the build: whoever reads the file holds it against the real clock
 * @param problems the list to which every warning is added
 */
export function checkSecurity(facts: Facts, today: Date, problems: ProblemList): void {
  const event = facts.event?.file;
  const timeZone = fieldOf(event?.value, 'timeZone');
  const reviewBy = fieldOf(fieldOf(event?.value, 'security'), 'reviewBy');
  if (event === undefined || typeof timeZone !== 'string' || !isTimeZone(timeZone)) return;
  if (typeof reviewBy !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(reviewBy)) return;
  const day = atVenue(today, timeZone);
  const path = ['security', 'reviewBy'];
  const next = 'Look whether all of security is still right, and write a day within the next year.';
  if (reviewBy < day.toFormat('yyyy-MM-dd')) {
    problems.warn(event, path, `security.txt ran out on ${reviewBy}, and nobody relies on it now. ${next}`);
  } else if (reviewBy <= day.plus({ days: daysOfWarning }).toFormat('yyyy-MM-dd')) {
    problems.warn(event, path, `security.txt runs out on ${reviewBy}. ${next}`);
  } else if (reviewBy > day.plus({ years: 1 }).toFormat('yyyy-MM-dd')) {
    const message = `reviewBy ${reviewBy} is more than a year from today, ${day.toFormat('yyyy-MM-dd')}, and security.txt should not hold for longer. Write a day within the next year.`;
    problems.warn(event, path, message);
  }
}
