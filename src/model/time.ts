import { DateTime, IANAZone } from 'luxon';

/** An instant with its IANA zone. */
export type ZonedTime = DateTime<true>;

/** A day, month or year of the calendar, as exactly as it is known; it has no zone. */
export interface CalendarDate {
  /** `2018-09-27`, `2018-09` or `2018`. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
}

/** A time that cannot be used, with the reason as a sentence. */
export class TimeError extends Error {}

/**
 * Says whether a name is an IANA time zone that this runtime knows, spelt as the time zone database spells it.
 * @param name such as `Europe/London`
 */
export function isTimeZone(name: string): boolean {
  const isSpeltRight = /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/.test(name);
  return timeZones().includes(name) || (isSpeltRight && IANAZone.isValidZone(name));
}

/** Lists the time zones of places, as the time zone database spells them. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

/**
 * Turns a clock time at the venue into an instant. Luxon alone moves a time that the clock change skips and picks one
 * of two that it repeats, so both are found here: a skipped time comes back changed, and a repeated one has two offsets,
 * of which the time must then name one.
 * @param written clock time such as `2018-09-27T09:30`, or with its offset `2018-10-28T01:30+01:00`
 * @param timeZone IANA zone of the venue
 * @returns the instant, in that zone
 * @throws TimeError when there is no such day or time, the clock never shows it, shows it twice and no offset says which,
 *   or shows it at another offset
 */
export function parseLocalTime(written: string, timeZone: string): ZonedTime {
  const key = `${timeZone} ${written}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const time = readLocalTime(written, timeZone);
  parsed.set(key, time);
  return time;
}

/** Many sessions begin at one time, and each time is read twice: to be checked, and to be linked. */
const parsed = new Map<string, ZonedTime>();

function readLocalTime(written: string, timeZone: string): ZonedTime {
  const [, local = '', offset] = /^(.*?T\d{2}:\d{2})([+-]\d{2}:\d{2})?$/.exec(written) ?? [];
  const time = DateTime.fromISO(local, { zone: timeZone, locale: 'en-GB' });
  if (!time.isValid) {
    throw new TimeError(`${quote(written)} is not a day and time of the calendar.${nearestDay(written)}`);
  }
  if (time.toFormat(localFormat) !== local) {
    throw new TimeError(
      `${quote(local)} does not exist in ${timeZone}: the clock goes forward over it. The next time after it is ${quote(time.toFormat(localFormat))}.`,
    );
  }
  const moments = time.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis());
  const choices = moments.map((moment) => quote(moment.toFormat(`${localFormat}ZZ`)));
  if (offset === undefined) {
    if (moments.length === 1) return time;
    throw new TimeError(
      `${quote(local)} happens twice in ${timeZone}, because the clock goes back. Which one is meant? Write ${choices.join(' for the first time, or ')} for the second.`,
    );
  }
  const moment = moments.find((candidate) => candidate.toFormat('ZZ') === offset);
  if (moment !== undefined && moments.length > 1) return moment;
  if (moment !== undefined) {
    throw new TimeError(
      `${quote(written)} needs no offset: all times are clock times at the venue. Did you mean ${quote(local)}?`,
    );
  }
  throw new TimeError(
    `${quote(written)} names another offset than the clock in ${timeZone} has then. Write ${choices.length === 1 ? quote(local) : choices.join(' or ')}.`,
  );
}

/**
 * Says whether the clock shows a time twice on its day, because it goes back.
 * @param time an instant with its zone
 */
export function isRepeated(time: ZonedTime): boolean {
  return time.getPossibleOffsets().length > 1;
}

const localFormat = "yyyy-MM-dd'T'HH:mm";
const quote = (value: string) => `"${value}"`;

/** Suggests the last day of the month for a day that it does not have, or the day with its month behind it. */
function nearestDay(written: string): string {
  const [, month = '', day = '', rest = ''] = /^(\d{4}-\d{2})-(\d{2})(.*)$/.exec(written) ?? [];
  if (DateTime.fromISO(`${month}-${day}`, { zone: 'utc' }).isValid) return '';
  const swapped = `${month.slice(0, 4)}-${day}-${month.slice(5)}`;
  if (DateTime.fromISO(swapped, { zone: 'utc' }).isValid) return ` Did you mean ${quote(swapped + rest)}?`;
  const first = DateTime.fromISO(month, { zone: 'utc' });
  if (!first.isValid || first.year === 0 || Number(day) === 0) return '';
  return ` Did you mean ${quote(first.endOf('month').toFormat('yyyy-MM-dd') + rest)}?`;
}

/**
 * Reads a date that may be known only to the month or year.
 * @param iso `2018-09-27`, `2018-09` or `2018`
 * @throws TimeError when there is no such date
 */
export function parseCalendarDate(iso: string): CalendarDate {
  const date = DateTime.fromISO(iso, { zone: 'utc' });
  const precision = (['year', 'month', 'day'] as const)[iso.split('-').length - 1];
  if (!date.isValid || precision === undefined) {
    throw new TimeError(`${quote(iso)} is not a date of the calendar.${nearestDay(iso)}`);
  }
  return { iso, precision };
}

/**
 * Reads a moment that may be given as a day.
 * @param written a clock time at the venue, or a day, which then means its first minute
 * @param timeZone IANA zone of the venue
 * @throws TimeError as `parseLocalTime`
 */
export function parsePublication(written: string, timeZone: string): ZonedTime {
  return written.includes('T') ? parseLocalTime(written, timeZone) : startOfDay(written, timeZone);
}

/**
 * Gives the first instant of a day.
 * @param iso a day such as `2018-09-27`
 * @param timeZone IANA zone of the venue
 * @throws TimeError when there is no such day
 */
export function startOfDay(iso: string, timeZone: string): ZonedTime {
  const time = DateTime.fromISO(iso, { zone: timeZone, locale: 'en-GB' });
  if (!time.isValid) throw new TimeError(`${quote(iso)} is not a day of the calendar.${nearestDay(iso)}`);
  return time.startOf('day');
}

/**
 * Lists the days from the first to the last, both included, as ISO dates.
 * @param first such as `2018-09-27`
 * @param last such as `2018-09-28`
 * @param most the greatest number of days to list
 */
export function listDays(first: string, last: string, most = Infinity): string[] {
  const days: string[] = [];
  let day = DateTime.fromISO(first, { zone: 'utc' });
  while (day.isValid && day.toFormat('yyyy-MM-dd') <= last && days.length < most) {
    days.push(day.toFormat('yyyy-MM-dd'));
    day = day.plus({ days: 1 });
  }
  return days;
}

/**
 * Gives the day that is so many days after another.
 * @param iso a day such as `2018-09-27`
 * @param days how many; a number below 0 counts back
 */
export function plusDays(iso: string, days: number): string {
  return DateTime.fromISO(iso, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Days that are still worth a page each when some of them are empty. */
const mostEmptyDays = 31;

/**
 * Lists the days that have a page: all of a short event; of a long one those on which there is something; none while
 * there is nothing on any.
 * @param first such as `2018-09-27`
 * @param last such as `2018-09-28`
 * @param used days on which something begins
 */
export function listProgrammeDays(first: string, last: string, used: ReadonlySet<string>): string[] {
  if (used.size === 0) return [];
  const days = listDays(first, last, 400);
  return days.length <= mostEmptyDays ? days : days.filter((day) => used.has(day));
}

/**
 * Gives an instant as the clock at the venue shows it.
 * @param instant any moment
 * @param timeZone IANA zone of the venue
 */
export function atVenue(instant: Date, timeZone: string): ZonedTime {
  const time = DateTime.fromJSDate(instant, { zone: timeZone }).setLocale('en-GB');
  if (!time.isValid) throw new TimeError(`there is no moment ${String(instant)} in ${timeZone}.`);
  return time;
}
