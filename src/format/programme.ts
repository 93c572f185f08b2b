import type { Event, Session, TimeOfDay } from '../model/event.ts';
import { formatDay, formatTime } from './dates.ts';
import { capitalise } from './words.ts';

const labels = { illustrative: 'Illustrative programme', provisional: 'Provisional programme' };
const notes = {
  illustrative: 'This programme is an example. Nothing in it is claimed to have happened.',
  provisional: 'This programme may still change.',
};

/**
 * Says what kind of programme it is, when it is not a confirmed one.
 * @param event the event
 * @returns a label and a sentence or two; undefined when the programme is confirmed
 */
export function describeProgramme({
  programme,
  programmeNote,
}: Pick<Event, 'programme' | 'programmeNote'>): { label: string; note: string } | undefined {
  if (programme === 'confirmed') return undefined;
  return { label: labels[programme], note: programmeNote ?? notes[programme] };
}

const sessionStatuses: Readonly<Record<Session['status'], string | undefined>> = {
  confirmed: undefined,
  provisional: 'Provisional',
  moved: 'Moved',
  full: 'Full',
  cancelled: 'Cancelled',
  replaced: 'Replaced',
};

const statusNotes: Readonly<Record<Session['status'], string | undefined>> = {
  confirmed: undefined,
  provisional: 'Whether and when this session takes place may still change.',
  moved: undefined,
  full: 'All seats of this session are taken.',
  cancelled: 'This session will not take place.',
  replaced: 'This session will not take place.',
};

/**
 * Says how a session stands, when that is worth a word.
 * @param status as in the facts
 */
export function formatSessionStatus(status: Session['status']): string | undefined {
  return sessionStatuses[status];
}

/**
 * Says how a session stands, in sentences.
 * @param session the session
 * @returns its label, such as `Moved`, and what else there is to say of it, without naming what replaces it; undefined
 *   when it simply takes place
 */
export function describeSessionStatus({
  status,
  movedFrom,
  start,
  room,
}: Pick<Session, 'status' | 'movedFrom' | 'start' | 'room'>): { label: string; note: string } | undefined {
  const label = sessionStatuses[status];
  if (label === undefined) return undefined;
  const moved =
    movedFrom &&
    `It was planned for ${formatPlan({ start: movedFrom.start ?? start, room: movedFrom.room ?? room })}.`;
  return { label, note: [statusNotes[status], moved].filter((part) => part !== undefined).join(' ') };
}

/**
 * Says when and where a session is, in one line.
 * @param session the session, or what it was planned for
 * @returns `2pm on Thursday 11 June 2026, Studio`
 */
export function formatPlan({ start, room }: Pick<Session, 'start' | 'room'>): string {
  const day = formatDay({ iso: start.toFormat('yyyy-MM-dd'), precision: 'day' });
  return `${formatTime(start)} on ${day}, ${room.name}`;
}

/**
 * Says that an event is postponed or cancelled, by its own status or because all of its sessions are.
 * @param event the event
 * @returns a label and a sentence or two; undefined when it takes place
 */
export function describeEventStatus({
  status,
  statusNote,
  sessions,
}: Pick<Event, 'status' | 'statusNote' | 'sessions'>): { label: string; note: string } | undefined {
  if (status === 'postponed') {
    return { label: 'Postponed', note: statusNote ?? 'This event will not take place on these days.' };
  }
  if (status === 'cancelled') {
    return { label: 'Cancelled', note: statusNote ?? 'This event will not take place.' };
  }
  const isEmpty = sessions.length > 0 && sessions.every(({ takesPlace }) => !takesPlace);
  return isEmpty
    ? { label: 'Cancelled', note: statusNote ?? 'Every session of this event is cancelled.' }
    : undefined;
}

/**
 * Puts the kind of programme before a text that is read away from its page, such as a description.
 * @param event the event
 * @param text a sentence
 * @returns `Illustrative programme: …`, or the sentence alone when the programme is confirmed; `Cancelled: …` before all
 */
export function labelProgramme(
  event: Pick<Event, 'programme' | 'programmeNote' | 'status' | 'statusNote' | 'sessions'>,
  text: string,
): string {
  const kind = describeEventStatus(event) ?? describeProgramme(event);
  return kind === undefined ? text : `${kind.label}: ${text}`;
}

/** What tells a part of a day, or of a list of sessions, from the others. */
interface PartName {
  readonly timeOfDay: TimeOfDay | undefined;
  readonly rooms?: readonly { readonly name: string }[] | undefined;
  readonly number?: number | undefined;
}

/**
 * Names a part of a day.
 * @param part which part it is
 * @returns `Morning`, `Evening, Hall 1 to Hall 4`, `Afternoon, page 2`, or `All day` when it is the whole
 */
export function formatPart({ timeOfDay, rooms, number }: PartName): string {
  const [first, last] = [rooms?.[0]?.name, rooms?.at(-1)?.name];
  const range = first === last ? first : `${first ?? ''} to ${last ?? ''}`;
  const parts = [
    capitalise(timeOfDay ?? 'all day'),
    range,
    number === undefined ? undefined : `page ${number}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
