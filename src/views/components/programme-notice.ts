import { describeProgramme } from '../../format/programme.ts';
import type { Event } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { notice } from './notice.ts';

/**
 * Says in words that a programme is illustrative or provisional; nothing when it is confirmed or empty.
 * It stands on every page that shows a part of the programme.
 */
export function programmeNotice(event: Event): Html | undefined {
  const kind = describeProgramme(event);
  if (kind === undefined || event.sessions.length === 0) return undefined;
  return notice({ label: `${kind.label}.`, text: kind.note });
}
