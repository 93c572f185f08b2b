import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { sessionCard } from './session-card.ts';

/** Lists sessions as cards; nothing when there are none. */
export function sessionList({
  sessions,
  heading,
}: {
  sessions: readonly Session[];
  heading: 2 | 3 | 4;
}): Html | undefined {
  if (sessions.length === 0) return undefined;
  return html`<ul class="card-list">
    ${sessions.map((session) => html`<li>${sessionCard({ session, heading, brief: true })}</li>`)}
  </ul>`;
}
