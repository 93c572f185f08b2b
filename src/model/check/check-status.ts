import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { checkMoved } from './check-moved.ts';
import { checkReplaced } from './check-replaced.ts';
import { fieldOf, listItems, type RawItem } from './list-items.ts';
import { toId } from './to-id.ts';

/** How a session stands that people may have in their calendars otherwise. */
const news = new Set(['moved', 'full', 'cancelled', 'replaced']);

/**
 * Checks that what a session says of itself goes together: a moved one says from where, a replaced one by which, none
 * replaces itself, and the changes tell of it, because calendars learn nothing otherwise.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkStatus(facts: Facts, problems: ProblemList): void {
  if (facts.agenda === undefined) return;
  const { file } = facts.agenda;
  const sessions = listItems(facts.agenda, 'sessions');
  const told = listTold(facts);
  for (const session of sessions) {
    checkMoved(facts, file, session, problems);
    const { status, id, visible } = session.value;
    if (
      typeof status !== 'string' ||
      !news.has(status) ||
      (typeof id === 'string' && told.has(id)) ||
      visible === 'draft'
    )
      continue;
    const message = `status is "${status}", and no entry in "changes" names the session. Add one with the day on which it was changed, so that calendars and feeds take note.`;
    problems.warn(file, [...session.path, 'status'], message);
  }
  checkReplaced(file, sessions, problems);
  checkEvent(facts, sessions, problems);
}

/** Calendars learn that the whole event is off from a change that is about all of the programme. */
function checkEvent(facts: Facts, sessions: readonly RawItem[], problems: ProblemList): void {
  const status = fieldOf(facts.event?.file.value, 'status');
  if (facts.event === undefined || sessions.length === 0) return;
  if (status !== 'postponed' && status !== 'cancelled') return;
  const changes = listItems(facts.agenda, 'changes');
  if (changes.some(({ value: { sessions: named } }) => named === undefined || isEmptyList(named))) return;
  const message = `status is "${status}", and no entry in "changes" of agenda.json is about the whole programme, so that calendars which have it already learn nothing. Add one without "sessions".`;
  problems.warn(facts.event.file, ['status'], message);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The ids that some change names: one about the whole programme says nothing of a single session. */
function listTold({ agenda }: Facts): ReadonlySet<string> {
  return new Set(
    listItems(agenda, 'changes').flatMap(({ value: { sessions } }) =>
      Array.isArray(sessions) ? sessions.filter((id) => typeof id === 'string').map(toId) : [],
    ),
  );
}
