import { checkReferences } from './check/check-references.ts';
import { checkTimes } from './check/check-times.ts';
import type { Event } from './event.ts';
import { freezeDeep } from './link/freeze-deep.ts';
import { linkEvent, type CompleteFacts } from './link/link-event.ts';
import { ContentError, type Problem } from './problems.ts';
import { readFacts, type Facts } from './read/facts.ts';
import { isTimeZone, parseMoment, TimeError } from './time.ts';

/**
 * The one door between the organiser's files and the site: reads, checks, links, sorts and freezes the event.
 * @param folder the event's folder, with `_data/` and `content/` (or `src/content/`, as in this repository)
 * @param options.now the moment for which the site is built: an instant, or clock time at the venue such as
 *   `2018-09-27T10:15`; it decides the phase
 * @returns the event, frozen
 * @throws ContentError with every problem of every file at once
 */
export async function loadEvent(folder: string, { now }: { now: Date | string }): Promise<Event> {
  const problems: Problem[] = [];
  const facts = await readFacts(folder, problems);
  checkReferences(facts, problems);
  checkTimes(facts, problems);
  const moment = typeof now === 'string' ? readMoment(now, facts, problems) : now;
  if (problems.length > 0) throw new ContentError(problems.toSorted(byPlace));
  return freezeDeep(linkEvent(facts as CompleteFacts, moment));
}

function readMoment(now: string, facts: Facts, problems: Problem[]): Date {
  const timeZone = facts.event?.facts.timeZone ?? 'UTC';
  try {
    return parseMoment(now, isTimeZone(timeZone) ? timeZone : 'UTC');
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    problems.push({ file: '--now', message: `${error.message} Write it like 2018-09-27T10:15.` });
    return new Date(0);
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
