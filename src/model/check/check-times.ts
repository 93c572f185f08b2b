import type { EventFacts } from '../fact-types.ts';
import type { Problem } from '../problems.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import {
  isTimeZone,
  listDays,
  parseCalendarDate,
  parseLocalTime,
  startOfDay,
  TimeError,
  type ZonedTime,
} from '../time.ts';
import { describeItem } from './describe-item.ts';

/**
 * Checks that every date exists, that every clock time exists once, that things end after they start, and that the
 * programme lies in the days of the event (a session that begins on the last day may run past midnight).
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkTimes(facts: Facts, problems: Problem[]): void {
  const report = (file: FactFile, path: ValuePath, message: string) =>
    problems.push({ file: file.path, ...file.locate(path), item: describeItem(file, path), message });
  const attempt = <T>(file: FactFile, path: ValuePath, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TimeError)) throw error;
      report(file, path, error.message);
      return undefined;
    }
  };

  for (const { file, path, date } of findDates(facts)) attempt(file, path, () => parseCalendarDate(date));

  if (facts.event === undefined) return;
  const { file, facts: event } = facts.event;
  if (!isTimeZone(event.timeZone)) {
    const message = `timeZone "${event.timeZone}" is not an IANA time zone. Use a name such as "Europe/London".`;
    return void report(file, ['timeZone'], message);
  }
  if (
    event.endDate > event.startDate &&
    listDays(event.startDate, event.endDate, mostDays + 1).length > mostDays
  ) {
    const message = `from startDate ${event.startDate} to endDate ${event.endDate} are more than ${mostDays} days. Check the years.`;
    return void report(file, ['startDate'], message);
  }
  if (event.archiveFrom !== undefined && event.archiveFrom <= event.endDate) {
    report(file, ['archiveFrom'], `archiveFrom ${event.archiveFrom} is not after endDate ${event.endDate}.`);
  }
  if (event.endDate < event.startDate) {
    report(file, ['endDate'], `endDate ${event.endDate} is before startDate ${event.startDate}.`);
  }
  const days = bounds(event);
  if (facts.agenda === undefined || days === undefined) return;
  const agenda = facts.agenda.file;
  for (const { path, start, end } of findSpans(agenda.value)) {
    const from = attempt(agenda, [...path, 'start'], () => parseLocalTime(start, event.timeZone));
    const to = attempt(agenda, [...path, 'end'], () => parseLocalTime(end, event.timeZone));
    if (from === undefined) continue;
    if (isOutside(from, days)) {
      const message = `start "${start}" is outside the event, which is on ${event.startDate === event.endDate ? event.startDate : `${event.startDate} to ${event.endDate}`} (event.json).`;
      report(agenda, [...path, 'start'], message);
    }
    if (to !== undefined && to <= from) {
      report(agenda, [...path, 'end'], `end "${end}" is not after start "${start}".`);
    }
  }
}

/** More days than any event has: beyond it, a year is mistyped. */
const mostDays = 100;

/** The first instant of the event and the first one after it; undefined when its dates are wrong, as reported above. */
function bounds(event: EventFacts): { first: ZonedTime; end: ZonedTime } | undefined {
  try {
    const end = startOfDay(event.endDate, event.timeZone).plus({ days: 1 });
    return { first: startOfDay(event.startDate, event.timeZone), end };
  } catch (error) {
    if (error instanceof TimeError) return undefined;
    throw error;
  }
}

function isOutside(time: ZonedTime, days: { first: ZonedTime; end: ZonedTime }): boolean {
  return time < days.first || time >= days.end;
}

const clockTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const calendarDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const dateFields = new Set([
  'date',
  'datePublished',
  'startDate',
  'endDate',
  'programmePublished',
  'archiveFrom',
  'by',
]);

/** Finds the start and end of each session and break; times of a wrong form are the schema's to report. */
function* findSpans(value: unknown): Generator<{ path: ValuePath; start: string; end: string }> {
  for (const list of ['sessions', 'breaks']) {
    const items: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, list) : undefined;
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      const { start, end } = (item ?? {}) as { start?: unknown; end?: unknown };
      if (typeof start !== 'string' || typeof end !== 'string') continue;
      if (clockTime.test(start) && clockTime.test(end)) yield { path: [list, index], start, end };
    }
  }
}

function* findDates(facts: Facts): Generator<{ file: FactFile; path: ValuePath; date: string }> {
  const { prose, announcementIds: _, ...data } = facts;
  const files = [...Object.values(data), ...Object.values(prose).flat()].filter(
    (checked) => checked !== undefined,
  );
  for (const { file } of files) {
    for (const found of findIn(file.value, [])) yield { file, ...found };
  }
}

function* findIn(value: unknown, path: ValuePath): Generator<{ path: ValuePath; date: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    if (dateFields.has(name) && typeof member === 'string' && calendarDate.test(member)) {
      yield { path: [...path, key], date: member };
    }
    yield* findIn(member, [...path, key]);
  }
}
