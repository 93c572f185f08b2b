import { formatEnd, formatIsoTime, formatTime } from '../../format/dates.ts';
import type { ZonedTime } from '../../model/time.ts';
import { html, type Html } from '../html.ts';

/**
 * Writes when something begins and ends; both the words and the machine's form come from the same instants.
 * @param span.start its beginning
 * @param span.end its end
 */
export function timeRange({ start, end }: { readonly start: ZonedTime; readonly end: ZonedTime }): Html {
  return html`<time datetime="${formatIsoTime(start)}">${formatTime(start)}</time> to
    <time datetime="${formatIsoTime(end)}">${formatEnd(start, end)}</time>`;
}
