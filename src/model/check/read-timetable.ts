import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { parseLocalTime, TimeError, type ZonedTime } from '../time.ts';
import { checkEventDays, type EventDays } from './check-event-days.ts';
import { listItems, type RawItem } from './list-items.ts';

/** A session or break in its time. */
export interface Slot extends RawItem {
  readonly isBreak: boolean;
  readonly title: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}

/** The programme as far as its times can be read. */
export interface Timetable {
  readonly file: FactFile;
  readonly timeZone: string;
  readonly slots: readonly Slot[];
}

/**
 * Reads the times of the programme: each must exist once, things end after they start, and all lies in the days of the
 * event (a session that begins on the last day may run past midnight).
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 * @returns the sessions and breaks whose times are right; undefined when the event's own days or zone are wrong
 */
export function readTimetable(facts: Facts, problems: ProblemList): Timetable | undefined {
  const days = checkEventDays(facts, problems);
  if (days === undefined || facts.agenda === undefined) return undefined;
  const { file } = facts.agenda;
  const read = (path: ValuePath, written: unknown): ZonedTime | undefined => {
    if (typeof written !== 'string' || problems.isWrong(file, path)) return undefined;
    try {
      return parseLocalTime(written, days.timeZone);
    } catch (error) {
      if (!(error instanceof TimeError)) throw error;
      problems.error(file, path, error.message);
      return undefined;
    }
  };
  const slots = ['sessions', 'breaks'].flatMap((list) =>
    listItems(facts.agenda, list).flatMap((item): Slot[] => {
      const start = read([...item.path, 'start'], item.value['start']);
      const end = read([...item.path, 'end'], item.value['end']);
      if (start === undefined || end === undefined || !isSpan({ file, item, start, end }, days, problems))
        return [];
      const title = typeof item.value['title'] === 'string' ? item.value['title'] : '';
      return [{ ...item, isBreak: list === 'breaks', title, start, end }];
    }),
  );
  return { file, timeZone: days.timeZone, slots };
}

/** Hours that a session or break may last: beyond the first it is probably, beyond the second surely mistyped. */
const hours = { unusual: 8, most: 24 };

function isSpan(
  { file, item, start, end }: { file: FactFile; item: RawItem; start: ZonedTime; end: ZonedTime },
  { startDate, endDate, begins, ends }: EventDays,
  problems: ProblemList,
): boolean {
  const startPath = [...item.path, 'start'];
  const endPath = [...item.path, 'end'];
  const written = { start: String(item.value['start']), end: String(item.value['end']) };
  if (start < begins || start >= ends) {
    const days = startDate === endDate ? startDate : `${startDate} to ${endDate}`;
    const meant = startDate === endDate ? ` Did you mean "${startDate}${written.start.slice(10)}"?` : '';
    problems.error(
      file,
      startPath,
      `start "${written.start}" is outside the event, which is on ${days} (event.json).${meant}`,
    );
    return false;
  }
  if (end <= start) {
    const what = end.toMillis() === start.toMillis() ? 'is the same as' : 'is before';
    problems.error(file, endPath, `end "${written.end}" ${what} start "${written.start}". It must be later.`);
    return false;
  }
  const length = end.diff(start, 'hours').hours;
  if (length > hours.most) {
    problems.error(
      file,
      endPath,
      `end "${written.end}" is more than ${hours.most} hours after start "${written.start}". Did you mean "${written.start.slice(0, 10)}${written.end.slice(10)}"?`,
    );
    return false;
  }
  if (length > hours.unusual) {
    problems.warn(
      file,
      endPath,
      `this lasts ${Math.round(length)} hours. Is the end "${written.end}" right?`,
    );
  }
  return true;
}
