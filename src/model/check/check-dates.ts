import type { ProblemList } from '../problem-list.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { isTimeZone, parseCalendarDate, parsePublication, TimeError } from '../time.ts';
import { fieldOf } from './list-items.ts';
import { walkValues } from './walk-schema.ts';

/** Years before and after the event in which anything about it can have happened: beyond them, a digit is mistyped. */
const years = { before: 500, after: 20 };

/**
 * Checks that every date and every moment of publication exists, and in no far year; the times of the programme are read
 * by the timetable.
 * @param facts all that was read
 * @param now the moment for which the site is built
 * @param problems the list to which every mistake is added
 */
export function checkDates(facts: Facts, now: Date, problems: ProblemList): void {
  const timeZone = fieldOf(facts.event?.file.value, 'timeZone');
  const zone = typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : undefined;
  const thisYear = now.getUTCFullYear();
  const eventYear = Number(
    /^\d{4}/.exec(String(fieldOf(facts.event?.file.value, 'startDate')))?.[0] ?? thisYear,
  );
  const isFar = eventYear < thisYear - years.before || eventYear > thisYear + years.after;
  const first = isFar ? thisYear - years.before : Math.min(eventYear, thisYear) - years.before;
  const last = isFar ? thisYear + years.after : Math.max(eventYear, thisYear) + years.after;
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      if ((kind.kind !== 'date' && kind.kind !== 'moment') || problems.isWrong(file, path)) continue;
      try {
        if (kind.kind === 'date') parseCalendarDate(value);
        else if (zone !== undefined) parsePublication(value, zone);
      } catch (error) {
        if (!(error instanceof TimeError)) throw error;
        problems.error(file, path, error.message);
        continue;
      }
      const year = Number(value.slice(0, 4));
      if (year >= first && year <= last) continue;
      problems.error(
        file,
        path,
        isFar && file === facts.event?.file
          ? `"${value}" is many years away. Check the year.`
          : `"${value}" is many years from the event, which is in ${eventYear}. Check the year.`,
      );
    }
  }
}
