import type { Event } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { notice } from './notice.ts';

const labels = { illustrative: 'Illustrative programme.', provisional: 'Provisional programme.' };
const defaults = {
  illustrative: 'This programme is an example. Nothing in it is claimed to have happened.',
  provisional: 'This programme may still change.',
};

/**
 * Says in words that a programme is illustrative or provisional; nothing when it is confirmed.
 * It stands on every page that shows a part of the programme.
 */
export function programmeNotice(event: Event): Html | undefined {
  if (event.programme === 'confirmed' || event.sessions.length === 0) return undefined;
  return notice({
    label: labels[event.programme],
    text: event.programmeNote ?? defaults[event.programme],
  });
}
