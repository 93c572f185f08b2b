import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { isTimeZone, parseLocalTime, TimeError } from '../time.ts';
import { isGroup } from './is-group.ts';
import { fieldOf, type RawItem } from './list-items.ts';

/**
 * Checks that a session that was moved says from where, and one that was not does not.
 * @param facts all that was read
 * @param file the agenda
 * @param session the session
 * @param problems the list to which every mistake is added
 */
export function checkMoved(
  facts: Facts,
  file: FactFile,
  { path, value }: RawItem,
  problems: ProblemList,
): void {
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
