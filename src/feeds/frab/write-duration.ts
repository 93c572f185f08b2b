import type { Entry } from './schedule.ts';

/**
 * Writes how long an entry lasts: hours and minutes of two digits each, because apps read three parts each in their own
 * way and one digit not at all.
 * @param entry anything shorter than a day
 * @returns `00:45`
 */
export function writeDuration({ start, end }: Pick<Entry, 'start' | 'end'>): string {
  const minutes = Math.round((end.toMillis() - start.toMillis()) / 60_000);
  const pair = (number: number) => String(number).padStart(2, '0');
  return `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}`;
}
