import { isRepeated, type CalendarDate, type ZonedTime } from '../model/time.ts';

/* Dates and times in the GOV.UK style: "Thursday 27 September 2018", "9:30am to 10am". English, whatever the machine. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Writes a date as exactly as it is known.
 * @param date a day, month or year
 * @returns `27 September 2018`, `September 2018` or `2018`
 */
export function formatDate({ iso }: CalendarDate): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * Writes a day with its weekday.
 * @param date a whole day
 * @returns `Thursday 27 September 2018`
 */
export function formatDay(date: CalendarDate): string {
  const weekday = weekdays[new Date(`${date.iso}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${formatDate(date)}`;
}

/**
 * Writes a day in short, for a row of links to the days of one event.
 * @param date a whole day
 * @param others all days of the row
 * @returns `Thursday 27` when all are in one month, else `Thursday 27 September`
 */
export function formatShortDay(date: CalendarDate, others: readonly CalendarDate[]): string {
  const isOneMonth = new Set(others.map(({ iso }) => iso.slice(0, 7))).size === 1;
  return formatDay(date).replace(isOneMonth ? / \D+ \d+$/ : / \d+$/, '');
}

/**
 * Writes the days of an event, without saying anything twice.
 * @param first its first day
 * @param last its last day
 * @returns `27 September 2018`, `27 to 28 September 2018`, `30 September to 1 October 2018` …
 */
export function formatDays(first: CalendarDate, last: CalendarDate): string {
  if (first.iso === last.iso) return formatDate(last);
  const from = formatDate(first).split(' ');
  const to = formatDate(last).split(' ');
  if (from[2] !== to[2]) return `${from.join(' ')} to ${to.join(' ')}`;
  return `${(from[1] === to[1] ? from.slice(0, 1) : from.slice(0, 2)).join(' ')} to ${to.join(' ')}`;
}

/**
 * Writes a clock time at the venue.
 * @param time an instant with its zone
 * @returns `9:30am`, `10am`, `midday` or `midnight`; `1:30am BST` when the clock goes back and shows it twice
 */
export function formatTime(time: ZonedTime): string {
  return isRepeated(time) ? `${formatClock(time)} ${abbreviateZone(time)}` : formatClock(time);
}

function formatClock({ hour, minute }: ZonedTime): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * Writes when something ends, with the day where it is another than that of its start, and the zone where the clock has
 * changed in between.
 * @param start an instant
 * @param end a later instant
 * @returns `10:15am`, or `12:30am on Friday 12 June 2026`
 */
export function formatEnd(start: ZonedTime, end: ZonedTime): string {
  const day = end.toFormat('yyyy-MM-dd');
  const time = start.offset === end.offset ? formatTime(end) : `${formatClock(end)} ${abbreviateZone(end)}`;
  if (day === start.toFormat('yyyy-MM-dd')) return time;
  return `${time} on ${formatDay({ iso: day, precision: 'day' })}`;
}

/**
 * Writes how long something lasts.
 * @param start an instant
 * @param end a later instant
 * @returns `45 minutes`, `1 hour`, `1 hour 30 minutes`
 */
export function formatDuration(start: ZonedTime, end: ZonedTime): string {
  const total = Math.round((end.toMillis() - start.toMillis()) / 60_000);
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    minutes > 0 && `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/**
 * Writes an instant for machines, with its offset.
 * @param time an instant with its zone
 * @returns `2018-09-27T09:30+01:00`, a valid global date and time string (HTML, 2.3.5.7)
 */
export function formatIsoTime(time: ZonedTime): string {
  return time.toISO({ suppressSeconds: true, suppressMilliseconds: true });
}

/**
 * Writes an instant for machines that want seconds, with its offset.
 * @param time an instant with its zone
 * @returns `2018-09-27T09:30:00+01:00` (RFC 3339, 5.6)
 */
export function formatTimestamp(time: ZonedTime): string {
  return time.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/**
 * Writes an instant for machines, in UTC.
 * @param time an instant with its zone
 * @returns `2018-09-27T08:30:00Z` (RFC 3339, 5.6)
 */
export function formatInstant(time: ZonedTime): string {
  return time.toUTC().toISO({ suppressMilliseconds: true });
}

/**
 * Names the zone of times in words that a visitor knows, with its offset where there are none.
 * @param times instants of one zone, the earliest first
 * @returns `UK time (BST)`, `UK time (BST, later GMT)` when the clock changes between them, `Pacific/Auckland time
 *   (GMT+12)` …
 */
export function formatZone(...times: readonly [ZonedTime, ...ZonedTime[]]): string {
  const [{ zoneName }] = times;
  const name = zoneName === 'Europe/London' ? 'UK' : zoneName.replaceAll('_', ' ');
  return `${name} time (${[...new Set(times.map(abbreviateZone))].join(', later ')})`;
}

function abbreviateZone(time: ZonedTime): string {
  return time.setLocale('en-GB').toFormat('ZZZZ');
}
