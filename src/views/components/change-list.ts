import { formatDate, formatIsoTime, formatTime } from '../../format/dates.ts';
import type { Change } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { inlineLinks } from './inline-links.ts';

/**
 * Lists changes of the programme, each with when it was made and what it says; nothing when there are none.
 * @param options.changes in the order in which they are shown
 * @param options.withSessions whether each links to the sessions that it is about
 */
export function changeList({
  changes,
  withSessions,
}: {
  changes: readonly Change[];
  withSessions: boolean;
}): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`<ol class="history-list">
    ${changes.map(
      ({ date, text, sessions }) =>
        html`<li>
          <p class="history-list__date"><time datetime="${formatIsoTime(date)}">${formatMoment(date)}</time></p>
          <p>${text}</p>
          ${withSessions && sessions.length > 0 && html`<p>About ${inlineLinks(sessions)}</p>`}
        </li>`,
    )}
  </ol>`;
}

/** A change of a whole day is written with its first minute, which is nothing to say. */
function formatMoment(date: Change['date']): string {
  const day = formatDate({ iso: date.toFormat('yyyy-MM-dd'), precision: 'day' });
  return date.equals(date.startOf('day')) ? day : `${day}, ${formatTime(date)}`;
}
