import { formatDate } from '../../format/dates.ts';
import type { CalendarDate } from '../../model/time.ts';
import { html, type Html } from '../html.ts';

/** Writes a date as exactly as it is known. */
export function calendarDate(date: CalendarDate): Html {
  return html`<time datetime="${date.iso}">${formatDate(date)}</time>`;
}
