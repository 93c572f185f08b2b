import type { Session } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { cardGrid } from './cards.ts';
import { sessionCard } from './session-card.ts';

/** Lists sessions as cards; nothing when there are none. */
export function sessionList({
  sessions,
  heading,
}: {
  sessions: readonly Session[];
  heading: 2 | 3;
}): Html | undefined {
  return cardGrid(sessions.map((session) => sessionCard({ session, heading, brief: true })));
}
