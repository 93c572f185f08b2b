import type { Break, Session, Slot } from '../event.ts';
import { by } from '../link/order.ts';
import type { ZonedTime } from '../time.ts';

/**
 * Groups what happens by the moments at which something begins.
 * @param sessions sorted as they are to be shown
 * @param breaks in any order
 * @returns in order of time
 */
export function groupSlots(sessions: readonly Session[], breaks: readonly Break[]): Slot[] {
  const starts = new Map<number, ZonedTime>();
  for (const { start } of [...sessions, ...breaks]) starts.set(start.toMillis(), start);
  const slots = [...starts].toSorted(by(([instant]) => [instant]));
  const sessionsAt = Map.groupBy(sessions, ({ start }) => start.toMillis());
  const breaksAt = Map.groupBy(breaks, ({ start }) => start.toMillis());
  return slots.map(([instant, start]) => ({
    start,
    sessions: sessionsAt.get(instant) ?? [],
    breaks: breaksAt.get(instant) ?? [],
  }));
}
