import { formatIsoTime, formatTime } from '../../format/dates.ts';
import type { Day, Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { accessWords } from './access-words.ts';
import { namedTrackShape } from './track-tag.ts';

/** A day at a glance: each time with the names of what begins then. */
export function programmeGlance(day: Day): Html {
  return html`<ol class="programme-glance">
    ${day.slots.map(
      ({ start, breaks, sessions }) =>
        html`<li>
          <time datetime="${formatIsoTime(start)}">${formatTime(start)}</time>
          <ul>
            ${breaks.map(({ title }) => html`<li class="programme-glance__break">${title}</li>`)}
            ${sessions.map((session) => html`<li>${sessionLink(session)}${accessWords(session)}</li>`)}
          </ul>
        </li>`,
    )}
  </ol>`;
}

function sessionLink({ url, title, track, status, takesPlace }: Session): Html {
  const words = takesPlace ? title : html`<s>${title}</s>`;
  return html`<a href="${url}">${track && namedTrackShape(track)}<span>${words}${status !== 'confirmed' && ` (${status})`}</span></a>`;
}
