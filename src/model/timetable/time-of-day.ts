import type { TimeOfDay } from '../event.ts';
import type { ZonedTime } from '../time.ts';

/**
 * Says in which part of the day something begins: the morning ends at 12:00 and the afternoon at 17:00.
 * @param item with its start, on the clock at the venue
 */
export function timeOfDay({ start }: { readonly start: ZonedTime }): TimeOfDay {
  if (start.hour < 12) return 'morning';
  return start.hour < 17 ? 'afternoon' : 'evening';
}
