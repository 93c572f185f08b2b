import { describeEventStatus, describeProgramme } from '../format/programme.ts';
import type { Event } from '../model/event.ts';

/** What must be said in words wherever a part of the programme is shown. */
export interface Notice {
  readonly label: string;
  readonly note: string;
}

/**
 * Lists what must be said of a programme wherever a part of it is shown, as its pages do: that the event is postponed or
 * cancelled, and that the programme is illustrative or provisional.
 * @param event the event
 */
export function listNotices(event: Event): Notice[] {
  return [describeEventStatus(event), describeProgramme(event)].filter((notice) => notice !== undefined);
}
