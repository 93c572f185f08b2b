import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { RawItem } from './list-items.ts';

/**
 * Checks that sessions that are replaced say by which, and that one takes place in the end.
 * @param file the agenda
 * @param sessions all sessions
 * @param problems the list to which every mistake is added
 */
export function checkReplaced(file: FactFile, sessions: readonly RawItem[], problems: ProblemList): void {
  for (const session of sessions) checkOne(file, session, sessions, problems);
  checkCircles(file, sessions, problems);
}

function checkOne(
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
