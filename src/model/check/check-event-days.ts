import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { isTimeZone, listDays, startOfDay, TimeError, timeZones, type ZonedTime } from '../time.ts';
import { fieldOf, listItems } from './list-items.ts';
import { suggest } from './suggest.ts';

/** When and by which clock the event takes place. */
export interface EventDays {
  readonly timeZone: string;
  readonly startDate: string;
  readonly endDate: string;
  /** The first instant of the first day, and the first one after the last. */
  readonly begins: ZonedTime;
  readonly ends: ZonedTime;
}

/** More days than any event has, and fewer than a mistyped year gives: from one clock change to the next but one. */
const mostDays = 200;

/**
 * Checks the event's time zone, its days and the dates at which its site changes.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 * @returns undefined when they are wrong, so that nothing else can be measured by them
 */
export function checkEventDays(facts: Facts, problems: ProblemList): EventDays | undefined {
  if (facts.event === undefined) return undefined;
  const { file } = facts.event;
  const timeZone = readText(file, 'timeZone');
  const startDate = readText(file, 'startDate');
  const endDate = readText(file, 'endDate');
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    const nearest = suggest(timeZone, timeZones());
    const example = nearest === '' ? ' Write it like "Europe/London".' : nearest;
    const message = `timeZone "${timeZone}" is not a time zone of the IANA database.${example}`;
    problems.error(file, ['timeZone'], message);
    return undefined;
  }
  if (timeZone === undefined || startDate === undefined || endDate === undefined) return undefined;
  if (![startDate, endDate].every((day) => isDay(day, timeZone))) return undefined;
  if (['startDate', 'endDate'].some((name) => problems.isWrong(file, [name]))) return undefined;
  const wrong = findLikelyWrong(facts, startDate, endDate);
  const other = wrong === 'endDate' ? `startDate ${startDate}` : `endDate ${endDate}`;
  const found = `${wrong} ${wrong === 'endDate' ? endDate : startDate}`;
  if (endDate < startDate) {
    const message = `${found} is ${wrong === 'endDate' ? 'before' : 'after'} ${other}. The event must end on the day on which it starts, or later.`;
    problems.error(file, [wrong], message);
    return undefined;
  }
  if (listDays(startDate, endDate, mostDays + 1).length > mostDays) {
    problems.error(
      file,
      [wrong],
      `${found} is more than ${mostDays} days away from ${other}. Check the year.`,
    );
    return undefined;
  }
  checkChanges(file, { startDate, endDate }, problems);
  const begins = startOfDay(startDate, timeZone);
  const ends = startOfDay(endDate, timeZone).plus({ days: 1 });
  return { timeZone, startDate, endDate, begins, ends };
}

/** When the two days do not fit each other, the one on which there is something to see is right. */
function findLikelyWrong(facts: Facts, startDate: string, endDate: string): 'startDate' | 'endDate' {
  const starts = listItems(facts.agenda, 'sessions').map(({ value }) => String(value['start']));
  const days = new Set(starts.map((start) => start.slice(0, 10)));
  return days.has(endDate) && !days.has(startDate) ? 'startDate' : 'endDate';
}

function checkChanges(
  file: FactFile,
  days: Pick<EventDays, 'startDate' | 'endDate'>,
  problems: ProblemList,
): void {
  const archiveFrom = readText(file, 'archiveFrom');
  if (archiveFrom !== undefined && archiveFrom <= days.endDate) {
    problems.error(
      file,
      ['archiveFrom'],
      `archiveFrom ${archiveFrom} must be after endDate ${days.endDate}.`,
    );
  }
  const programmePublished = readText(file, 'programmePublished');
  if (programmePublished !== undefined && programmePublished > days.startDate) {
    const message = `programmePublished ${programmePublished} must not be after startDate ${days.startDate}.`;
    problems.error(file, ['programmePublished'], message);
  }
}

function readText(file: FactFile, name: string): string | undefined {
  const value = fieldOf(file.value, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isDay(day: string, timeZone: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  try {
    startOfDay(day, timeZone);
    return true;
  } catch (error) {
    if (error instanceof TimeError) return false;
    throw error;
  }
}
