import { fieldOf } from './check/list-items.ts';
import type { ProblemList } from './problem-list.ts';
import type { Facts } from './read/facts.ts';
import { isTimeZone, parsePublication, TimeError } from './time.ts';

/**
 * Reads the moment for which the site is built, as it was given on the command line.
 * @param now clock time at the venue, or an instant with its offset
 * @param facts all that was read: the zone of the venue is in them
 * @param problems the list to which a mistake is added
 * @returns undefined when it cannot be read
 */
export function readMoment(now: string, facts: Facts, problems: ProblemList): Date | undefined {
  const timeZone = fieldOf(facts.event?.file.value, 'timeZone');
  const written = now
    .trim()
    .replace(' ', 'T')
    .replace(/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/, '$1');
  // An instant with its offset, as the build prints it.
  if (/T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(written) && !Number.isNaN(Date.parse(written))) {
    return new Date(written);
  }
  try {
    return parsePublication(
      written,
      typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC',
    ).toJSDate();
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    problems.add({
      severity: 'error',
      file: '--now',
      message: `${error.message} Write it like 2018-09-27T10:15.`,
    });
    return undefined;
  }
}
