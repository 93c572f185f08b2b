import { formatIsoTime, formatTime } from '../../format/dates.ts';
import type { Break, Placed, Timetable } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { sessionCard } from './session-card.ts';
import { timeRange } from './time-range.ts';
import { placeOf } from './timetable-styles.ts';

/** More columns than this scroll in a frame. */
const mostColumns = 5;

/**
 * A programme in order of time, each moment under a heading; in wide windows the same items lie in a grid, rooms across
 * and time down, by the rules of `timetableStyles`.
 * @param options.timetable the programme
 * @param options.brief leaves out the abstracts
 * @param options.label names the frame in which many rooms scroll
 */
export function timetable({
  timetable: { rooms, slots },
  brief,
  label,
}: {
  timetable: Timetable;
  brief: boolean;
  label: string;
}): Html {
  const grid = html`<div class="timetable">
    <div class="timetable__rooms">
      <div class="timetable__room c0-1"></div>
      ${rooms.map(
        ({ room, columns }) =>
          html`<div class="timetable__room ${placeOf('c', columns)}"><a href="${room.url}">${room.name}</a></div>`,
      )}
    </div>
    ${slots.map(
      ({ start, rows, breaks, sessions }) =>
        html`<section class="${placeOf('r', rows)}">
          <h2 class="timetable__time"><time datetime="${formatIsoTime(start)}">${formatTime(start)}</time></h2>
          ${breaks.map(breakCard)}
          ${sessions.map((placed) =>
            sessionCard({ session: placed.item, heading: 3, brief, place: placesOf(placed) }),
          )}
        </section>`,
    )}
  </div>`;
  const columns = rooms.at(-1)?.columns.to ?? 2;
  if (columns - 1 <= mostColumns) return grid;
  return html`<section class="timetable-frame" aria-label="${label}" tabindex="0">${grid}</section>`;
}

function breakCard(placed: Placed<Break>): Html {
  const { title, description, room } = placed.item;
  return html`<div class="break ${placesOf(placed)}">
    <h3>${title}</h3>
    <p>${timeRange(placed.item)}${room && html`, <a href="${room.url}">${room.name}</a>`}</p>
    ${description && html`<p>${description}</p>`}
  </div>`;
}

const placesOf = ({ rows, columns }: Placed<unknown>) => `${placeOf('r', rows)} ${placeOf('c', columns)}`;
