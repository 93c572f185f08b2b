import { distance } from 'fastest-levenshtein';
import type { ProblemList } from '../problem-list.ts';
import type { ValuePath } from '../read/fact-file.ts';
import type { Document, Facts } from '../read/facts.ts';
import { fieldOf, listItems } from './list-items.ts';
import type { Timetable } from './read-timetable.ts';

/**
 * Finds facts that cannot all be true, or of which one was probably copied or mistyped.
 * @param facts all that was read
 * @param timetable the sessions and breaks whose times are right
 * @param problems the list to which every mistake is added
 */
export function checkConsistency(
  facts: Facts,
  timetable: Timetable | undefined,
  problems: ProblemList,
): void {
  checkProgrammeNote(facts, problems);
  if (timetable !== undefined) checkTimeline(facts, problems);
  checkCopies(facts, problems);
  checkTracks(facts, problems);
  checkGroups(facts.organisations, 'organisations', 'kind', problems);
  checkGroups(facts.agenda, 'sessions', 'type', problems);
  if (timetable?.isWhole === true) checkEdges(facts, timetable, problems);
}

/** Without the word that the programme is an example, an invented one would pass for true. */
function checkProgrammeNote({ event }: Facts, problems: ProblemList): void {
  if (event === undefined || fieldOf(event.file.value, 'programmeNote') === undefined) return;
  const programme = fieldOf(event.file.value, 'programme');
  if (programme !== undefined && programme !== 'confirmed') return;
  const message = `programmeNote is shown only where "programme" is "provisional" or "illustrative", and it is ${programme === undefined ? 'left out' : '"confirmed"'}. Say which, or take the note out.`;
  problems.error(event.file, ['programmeNote'], message);
}

function checkTimeline(facts: Facts, problems: ProblemList): void {
  const first = fieldOf(facts.event?.file.value, 'startDate');
  const last = fieldOf(facts.event?.file.value, 'endDate');
  if (facts.timeline === undefined || typeof first !== 'string' || typeof last !== 'string') return;
  const { file } = facts.timeline;
  for (const { path, value } of listItems(facts.timeline, 'entries')) {
    const { date, kind } = value;
    if (
      problems.isWrong(file, [...path, 'date']) ||
      typeof date !== 'string' ||
      !/^\d{4}(?:-\d{2}){0,2}$/.test(date)
    )
      continue;
    // A date known only to the month or year is compared as far as it is known.
    const [start, end] = [first.slice(0, date.length), last.slice(0, date.length)];
    const right = date < start ? 'run-up' : date > end ? 'after' : 'event';
    const isWrong =
      (kind === 'run-up' && date > end) ||
      (kind === 'after' && date < start) ||
      (kind === 'event' && right !== 'event');
    if (!isWrong) continue;
    const when =
      right === 'event'
        ? 'on the days of the event'
        : right === 'after'
          ? 'after the event'
          : 'before the event';
    problems.error(
      file,
      [...path, 'date'],
      `kind is "${kind}", and the date "${date}" is ${when}. Did you mean "${right}"?`,
    );
  }
}

/** What was pasted and not changed. */
function checkCopies(facts: Facts, problems: ProblemList): void {
  const copies: readonly (readonly [Document | undefined, string, readonly string[], string])[] = [
    [facts.agenda, 'sessions', ['title', 'abstract', 'start'], 'title'],
    [facts.timeline, 'entries', ['text'], 'text'],
    [facts.sources, 'sources', ['url'], 'url'],
    [facts.organisations, 'organisations', ['website'], 'website'],
  ];
  for (const [document, list, fields, place] of copies) {
    if (document === undefined) continue;
    const seen = new Map<string, ValuePath>();
    for (const { path, value } of listItems(document, list)) {
      const values = fields.map((name) => value[name]);
      if (values.some((one) => typeof one !== 'string')) continue;
      const key = JSON.stringify(values.map((one) => String(one).replace(/\/$/, '')));
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else {
        const { line } = document.file.locate(first);
        problems.warn(
          document.file,
          [...path, place],
          `this is the same as in the item of line ${line}. Was it copied?`,
        );
      }
    }
  }
  for (const [document, list, fields] of [
    [facts.agenda, 'sessions', ['title', 'abstract', 'description']],
    [facts.speakers, 'speakers', ['name', 'jobTitle', 'biography']],
    [facts.actions, 'actions', ['title', 'abstract', 'description']],
  ] as const) {
    if (document !== undefined) checkFields(document, list, fields, problems);
  }
}

/** Two texts of one item that are the same say one thing twice. */
function checkFields(
  document: Document,
  list: string,
  fields: readonly string[],
  problems: ProblemList,
): void {
  for (const { path, value } of listItems(document, list)) {
    const texts = fields.filter((name) => typeof value[name] === 'string');
    const same = texts.find((name, index) =>
      texts.slice(0, index).some((other) => value[other] === value[name]),
    );
    if (same === undefined) continue;
    const other = texts.find((name) => value[name] === value[same]) ?? '';
    problems.warn(
      document.file,
      [...path, same],
      `${same} is the same as ${other}. Say something else, or leave it out.`,
    );
  }
}

/** A track is there for its sessions; a room may serve for something else. */
function checkTracks({ agenda }: Facts, problems: ProblemList): void {
  const sessions = listItems(agenda, 'sessions');
  if (agenda === undefined || sessions.length === 0) return;
  const used = new Set(sessions.map(({ value }) => value['track']));
  for (const { path, value } of listItems(agenda, 'tracks')) {
    if (used.has(value['id'])) continue;
    problems.warn(agenda.file, path, 'no session is in this track, so that its page is empty.');
  }
}

/** Items are grouped by these words, so that a slip makes a group of its own. */
function checkGroups(
  document: Document | undefined,
  list: string,
  field: string,
  problems: ProblemList,
): void {
  if (document === undefined) return;
  const items = listItems(document, list).filter(({ value }) => typeof value[field] === 'string');
  const counts = Map.groupBy(items, ({ value }) => String(value[field]));
  for (const [word, found] of counts) {
    const [item] = found;
    if (found.length > 1 || item === undefined || word.length < 5) continue;
    const near = [...counts].find(
      ([other, { length }]) => other !== word && length > 0 && isSlip(word, other, length),
    );
    if (near === undefined) continue;
    const message = `${field} "${word}" stands alone, and "${near[0]}" is almost the same. Did you mean "${near[0]}"?`;
    problems.warn(document.file, [...item.path, field], message);
  }
}

function isSlip(word: string, other: string, uses: number): boolean {
  if (word.toLowerCase() === other.toLowerCase()) return uses > 1 || word > other;
  return uses > 1 && distance(word.toLowerCase(), other.toLowerCase()) <= 2;
}

/** An event that begins or ends with an empty day probably has a wrong date. */
function checkEdges(facts: Facts, { slots }: Timetable, problems: ProblemList): void {
  if (facts.event === undefined || slots.length === 0) return;
  const days = new Set(
    slots.flatMap(({ start, end }) => [start, end].map((time) => time.toFormat('yyyy-MM-dd'))),
  );
  for (const field of ['startDate', 'endDate']) {
    const day = String(fieldOf(facts.event.file.value, field));
    if (days.has(day)) continue;
    problems.warn(
      facts.event.file,
      [field],
      `${field} is ${day}, and nothing in the programme is on that day. Is it right?`,
    );
  }
}
