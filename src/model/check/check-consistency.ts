import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { startOfDay } from '../time.ts';
import { checkCopies } from './check-copies.ts';
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
  if (timetable !== undefined) checkPlace(facts, timetable.timeZone, problems);
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

/** Hours between the clock of a zone and the sun of a place beyond which the place is probably mistyped. */
const mostHours = 3.3;

/** A place is told in two numbers, which are easily swapped; the clock at the venue knows roughly where on the earth it is. */
function checkPlace({ venue, event }: Facts, timeZone: string, problems: ProblemList): void {
  const geo = fieldOf(venue?.file.value, 'geo');
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => fieldOf(geo, name));
  const start = fieldOf(event?.file.value, 'startDate');
  if (venue === undefined || typeof latitude !== 'number' || typeof longitude !== 'number') return;
  if (problems.isWrong(venue.file, ['geo']) || typeof start !== 'string') return;
  const year = start.slice(0, 4);
  // Summer time is an hour or more away from the sun.
  const offsets = [`${year}-01-01`, `${year}-07-01`].map((date) => startOfDay(date, timeZone).offset);
  const hours = Math.min(...offsets) / 60 - longitude / 15;
  const apart = Math.min(...[hours, hours - 24, hours + 24].map(Math.abs));
  if (apart <= mostHours && (latitude !== 0 || longitude !== 0)) return;
  const message = `geo is far from where the clock is that of ${timeZone}. Are latitude (north) and longitude (east, below 0 to the west) swapped?`;
  problems.warn(venue.file, ['geo'], message);
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
