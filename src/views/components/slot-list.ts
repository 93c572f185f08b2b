import { formatIsoTime, formatTime } from '../../format/dates.ts';
import type { Slot } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { sessionCard } from './session-card.ts';
import { timeRange } from './time-range.ts';

/**
 * A day's programme: one part per moment at which something begins, each under its time.
 * @param slots in order of time
 */
export function slotList(slots: readonly Slot[]): Html {
  return html`<div class="slot-list">
    ${slots.map(
      ({ start, sessions, breaks }) =>
        html`<section class="slot">
          <h2 class="slot__time"><time datetime="${formatIsoTime(start)}">${formatTime(start)}</time></h2>
          <div class="slot__items">
            ${breaks.map(
              (pause) =>
                html`<div class="break">
                  <h3>${pause.title}</h3>
                  <p class="session-card__facts">
                    ${timeRange(pause)}${pause.room && html`, <a href="${pause.room.url}">${pause.room.name}</a>`}
                  </p>
                  ${pause.description && html`<p>${pause.description}</p>`}
                </div>`,
            )}
            ${sessions.map((session) => sessionCard({ session, heading: 3 }))}
          </div>
        </section>`,
    )}
  </div>`;
}
