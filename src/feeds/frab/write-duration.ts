import type { Entry } from './schedule.ts';

/**
 * Writes how long an entry lasts: hours and minutes of two digits each, because apps read three parts each in their own
 * way and one digit not at all. Nothing of a programme lasts longer than a day, and what lasts just that is a minute
 * shorter here, since apps take 24 hours for none.
 * @param entry anything of the programme
 * @returns `00:45`
 */
export function writeDuration({ start, end }: Pick<Entry, 'start' | 'end'>): string {
  const minutes = Math.min(Math.round((end.toMillis() - start.toMillis()) / 60_000), 24 * 60 - 1);
  const pair = (number: number) => String(number).padStart(2, '0');
  return `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}`;
}
