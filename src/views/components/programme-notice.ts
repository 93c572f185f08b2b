import { describeEventStatus, describeProgramme } from '../../format/programme.ts';
import type { Event } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { notice } from './notice.ts';

/**
 * Says in words that an event is postponed or cancelled, and that a programme is illustrative or provisional; nothing
 * when there is neither to say. It stands on every page that shows a part of the programme.
 */
export function programmeNotice(event: Event): Html | undefined {
  const notices = [eventNotice(event), kindNotice(event)].filter((each) => each !== undefined);
  return notices.length === 0 ? undefined : html`${notices}`;
}

/** Says in words that an event is postponed or cancelled; nothing when it takes place. */
export function eventNotice(event: Event): Html | undefined {
  const status = describeEventStatus(event);
  return status && notice({ label: `${status.label}.`, text: status.note });
}

/** Says in words that a programme is illustrative or provisional; nothing when it is confirmed or empty. */
export function kindNotice(event: Event): Html | undefined {
  const kind = describeProgramme(event);
  if (kind === undefined || event.sessions.length === 0) return undefined;
  return notice({ label: `${kind.label}.`, text: kind.note });
}
