import { listProgrammeDays, plusDays, startOfDay, type ZonedTime } from '../../model/time.ts';

/** From when to when something is. */
export interface Span {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}

/** The hour at the venue at which one conference day ends and the next begins: apps cut their days there too. */
const dayChange = 6;

/**
 * Says to which conference day a moment belongs: what begins at night belongs to the evening before.
 * @param moment an instant at the venue
 * @returns the date on which that conference day begins
 */
export function conferenceDayOf(moment: ZonedTime): string {
  const date = moment.toFormat('yyyy-MM-dd');
  return moment.hour < dayChange ? plusDays(date, -1) : date;
}

/**
 * Gives the first instant of a conference day, which is the last one of the day before as well. Such a day has 23 or 25
 * hours when the clock changes in it.
 * @param date the date on which it begins
 * @param timeZone IANA zone of the venue
 */
export function startOfConferenceDay(date: string, timeZone: string): ZonedTime {
  return startOfDay(date, timeZone).set({ hour: dayChange });
}

/**
 * Lists the conference days: all of a short event, so that none is left out between two others, and of a long one those
 * on which something is, as in the agenda. They reach as far as the last thing that goes on.
 * @param startDate the first day of the event
 * @param endDate its last day
 * @param spans all that is planned
 * @returns at least one date, in order
 */
export function listConferenceDays(
  startDate: string,
  endDate: string,
  spans: readonly Span[],
): [string, ...string[]] {
  const used = new Set(spans.flatMap(daysOf));
  const known = [startDate, endDate, ...used].toSorted();
  const days = listProgrammeDays(known[0] ?? startDate, known.at(-1) ?? endDate, used);
  const [first = startDate, ...others] = days;
  return [first, ...others];
}

/** The conference days on which something goes on. */
function daysOf({ start, end }: Span): string[] {
  const last = conferenceDayOf(end.minus(1));
  const days = [conferenceDayOf(start)];
  for (let day = days[0] ?? last; day < last;) {
    day = plusDays(day, 1);
    days.push(day);
  }
  return days;
}
