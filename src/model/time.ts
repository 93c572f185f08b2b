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
 * Says whether a name is an IANA time zone that this runtime knows.
 * @param name such as `Europe/London`
 */
export function isTimeZone(name: string): boolean {
  return name.includes('/') || name === 'UTC' ? IANAZone.isValidZone(name) : false;
}

/**
 * Turns a clock time at the venue into an instant. Luxon alone moves a time that the clock change skips and picks one
 * of two that it repeats, so both are found here: a skipped time comes back changed, and a repeated one reads the same
 * an hour of offset earlier or later.
 * @param local clock time such as `2018-09-27T09:30`
 * @param timeZone IANA zone of the venue
 * @returns the instant, in that zone
 * @throws TimeError when there is no such day or time, or the clock shows it never or twice
 */
export function parseLocalTime(local: string, timeZone: string): ZonedTime {
  const time = DateTime.fromISO(local, { zone: timeZone, locale: 'en-GB' });
  if (!time.isValid) throw new TimeError(`${quote(local)} is not a day and time of the calendar.`);
  if (time.toFormat(localFormat) !== local) {
    throw new TimeError(
      `${quote(local)} does not exist in ${timeZone}: the clock goes forward over it. The next time after it is ${quote(time.toFormat(localFormat))}.`,
    );
  }
  if (time.getPossibleOffsets().length > 1) {
    throw new TimeError(
      `${quote(local)} happens twice in ${timeZone}, because the clock goes back. Use a time before or after that hour.`,
    );
  }
  return time;
}

const localFormat = "yyyy-MM-dd'T'HH:mm";
const quote = (value: string) => `"${value}"`;

/**
 * Reads a date that may be known only to the month or year.
 * @param iso `2018-09-27`, `2018-09` or `2018`
 * @throws TimeError when there is no such date
 */
export function parseCalendarDate(iso: string): CalendarDate {
  if (!DateTime.fromISO(iso, { zone: 'utc' }).isValid) {
    throw new TimeError(`${quote(iso)} is not a date of the calendar.`);
  }
  const precision = (['year', 'month', 'day'] as const)[iso.split('-').length - 1];
  if (precision === undefined) throw new TimeError(`${quote(iso)} is not a date of the calendar.`);
  return { iso, precision };
}

/**
 * Gives the first instant of a day.
 * @param iso a day such as `2018-09-27`
 * @param timeZone IANA zone of the venue
 * @throws TimeError when there is no such day
 */
export function startOfDay(iso: string, timeZone: string): ZonedTime {
  const time = DateTime.fromISO(iso, { zone: timeZone, locale: 'en-GB' });
  if (!time.isValid) throw new TimeError(`${quote(iso)} is not a day of the calendar.`);
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
 * Reads the moment for which the site is to be built.
 * @param text clock time at the venue, such as `2018-09-27T10:15`
 * @param timeZone IANA zone of the venue
 */
export function parseMoment(text: string, timeZone: string): Date {
  return parseLocalTime(text, timeZone).toJSDate();
}
