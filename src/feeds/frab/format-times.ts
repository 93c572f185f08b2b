import type { ZonedTime } from '../../model/time.ts';
import type { Span } from './conference-days.ts';

/**
 * Writes what the clock at the venue shows.
 * @param time an instant at the venue
 * @returns `09:30`
 */
export function formatClock(time: ZonedTime): string {
  return time.toFormat('HH:mm');
}

/**
 * Writes a length as hours and minutes. A third part would be seconds to some apps and days to others.
 * @param minutes fewer than a day has
 * @returns `01:30`
 */
export function formatHours(minutes: number): string {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Says how long something lasts, whatever the clock does meanwhile.
 * @param span from when to when it is
 * @returns minutes
 */
export function minutesOf({ start, end }: Span): number {
  return Math.round((end.toMillis() - start.toMillis()) / 60_000);
}
