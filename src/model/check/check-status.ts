import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { isTimeZone, parseLocalTime, TimeError } from '../time.ts';
import { isGroup } from './is-group.ts';
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
    checkReplaced(file, session, sessions, problems);
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
  checkCircles(file, sessions, problems);
  checkEvent(facts, sessions, problems);
}

/** Calendars learn that the whole event is off from a change that is about all of the programme. */
function checkEvent(facts: Facts, sessions: readonly RawItem[], problems: ProblemList): void {
  const status = fieldOf(facts.event?.file.value, 'status');
  if (facts.event === undefined || sessions.length === 0) return;
  if (status !== 'postponed' && status !== 'cancelled') return;
  const changes = listItems(facts.agenda, 'changes');
  if (changes.some(({ value }) => value['sessions'] === undefined)) return;
  const message = `status is "${status}", and no entry in "changes" of agenda.json is about the whole programme, so that calendars which have it already learn nothing. Add one without "sessions".`;
  problems.warn(facts.event.file, ['status'], message);
}

function checkMoved(facts: Facts, file: FactFile, { path, value }: RawItem, problems: ProblemList): void {
  const { status, movedFrom, start, room } = value;
  const at = [...path, 'movedFrom'];
  if (movedFrom === undefined) {
    if (status !== 'moved') return;
    const message =
      'status is "moved": add "movedFrom" with the start or the room that it had before, such as { "start": "2018-09-27T09:30" }.';
    problems.error(file, [...path, 'status'], message);
    return;
  }
  if (problems.isWrong(file, at) || !isGroup(movedFrom)) return;
  if (status === undefined || status === 'confirmed') {
    const found = status === undefined ? 'status is left out' : 'status is "confirmed"';
    problems.error(
      file,
      at,
      `movedFrom says that it was moved, and ${found}. Did you mean "status": "moved"?`,
    );
  }
  const { start: oldStart, room: oldRoom } = movedFrom;
  const isSame = (before: unknown, now: unknown) => before === undefined || before === now;
  if (isSame(oldStart, start) && isSame(oldRoom, room)) {
    const message = `movedFrom says ${Object.keys(movedFrom).length === 0 ? 'nothing' : 'when and where it is now'}. Write the start or the room that it had before.`;
    problems.error(file, at, message);
  }
  const timeZone = fieldOf(facts.event?.file.value, 'timeZone');
  if (typeof oldStart !== 'string' || problems.isWrong(file, [...at, 'start'])) return;
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return;
  try {
    parseLocalTime(oldStart, timeZone);
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    problems.error(file, [...at, 'start'], error.message);
  }
}

function checkReplaced(
  file: FactFile,
  { path, value }: RawItem,
  sessions: readonly RawItem[],
  problems: ProblemList,
): void {
  const { status, replacedBy, id } = value;
  if (replacedBy === undefined) {
    if (status !== 'replaced') return;
    const message =
      'status is "replaced": add "replacedBy" with the id of the session that takes its place. If there is none, it is "cancelled".';
    problems.error(file, [...path, 'status'], message);
    return;
  }
  const at = [...path, 'replacedBy'];
  if (problems.isWrong(file, at)) return;
  if (status !== 'replaced') {
    const found = typeof status === 'string' ? `status is "${status}"` : 'status is left out';
    problems.error(
      file,
      at,
      `replacedBy says that another session takes its place, and ${found}. Did you mean "status": "replaced"?`,
    );
  } else if (replacedBy === id) {
    problems.error(file, at, 'a session cannot take its own place. Write the id of the other one.');
  } else {
    const other = sessions.find((session) => session.value['id'] === replacedBy)?.value;
    const reason =
      other?.['status'] === 'cancelled'
        ? 'is cancelled itself'
        : other?.['visible'] === 'draft'
          ? 'is a draft, so that its page cannot say what takes its place'
          : undefined;
    if (reason !== undefined) problems.warn(file, at, `the session that takes its place ${reason}.`);
  }
}

/** Follows each replaced session to the one that takes place in the end. */
function checkCircles(file: FactFile, sessions: readonly RawItem[], problems: ProblemList): void {
  const next = new Map(sessions.map(({ value: { id, replacedBy } }) => [id, replacedBy]));
  const told = new Set<unknown>();
  for (const { path, value } of sessions) {
    const way = [value['id']];
    for (let at = next.get(value['id']); at !== undefined && !way.includes(at); at = next.get(at))
      way.push(at);
    const last = next.get(way.at(-1));
    if (way.length < 2 || last !== value['id'] || told.has(last)) continue;
    for (const id of way) told.add(id);
    const names = way.slice(1).map((id) => `"${String(id)}"`);
    problems.error(
      file,
      [...path, 'replacedBy'],
      `it is replaced by ${names.join(', which is replaced by ')}, which is replaced by it again. One of them must take place.`,
    );
  }
}

/** The ids that some change names: one about the whole programme says nothing of a single session. */
function listTold({ agenda }: Facts): ReadonlySet<string> {
  return new Set(
    listItems(agenda, 'changes').flatMap(({ value: { sessions } }) =>
      Array.isArray(sessions) ? sessions.filter((id) => typeof id === 'string').map(toId) : [],
    ),
  );
}
