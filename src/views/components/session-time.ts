import {
  formatDay,
  formatDuration,
  formatEnd,
  formatIsoTime,
  formatTime,
  formatZone,
} from '../../format/dates.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/**
 * When and where a session is, set large, and its calendar.
 * @param session the session
 * @param at the addresses of the site
 */
export function sessionTime({ start, end, day, room, track, url }: Session, at: Addresses): Html {
  return html`<div class="session-time${track && html` track-${track.id}`}">
    <div class="session-time__start"><time datetime="${formatIsoTime(start)}">${formatTime(start)}</time></div>
    <p>
      to <time datetime="${formatIsoTime(end)}">${formatEnd(start, end)}</time>, ${formatZone(start, end)}
      (${formatDuration(start, end)})
    </p>
    <p><a href="${day.url}">${formatDay(day.date)}</a></p>
    <p><a href="${room.url}">${room.name}</a></p>
    <p><a href="${at.calendar(url)}">Add to calendar</a></p>
  </div>`;
}
