import type { ProblemList } from '../problem-list.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { parseLocalTime, TimeError, type ZonedTime } from '../time.ts';
import { checkEventDays, type EventDays } from './check-event-days.ts';
import { checkNights, isOutside, isSpan } from './check-span.ts';
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
  /** Whether the times of all of them could be read. */
  readonly isWhole: boolean;
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
  const timed = ['sessions', 'breaks'].flatMap((list) =>
    listItems(facts.agenda, list).flatMap((item): Slot[] => {
      const start = read([...item.path, 'start'], item.value['start']);
      const end = read([...item.path, 'end'], item.value['end']);
      if (start === undefined || end === undefined) return [];
      const title = typeof item.value['title'] === 'string' ? item.value['title'] : '';
      return [{ ...item, isBreak: list === 'breaks', title, start, end }];
    }),
  );
  const outside = timed.filter(({ start }) => isOutside(start, days));
  if (outside.length > mostOutside && outside.length * 2 > timed.length) {
    reportDays(facts, timed, outside.length, days, problems);
    return undefined;
  }
  const slots = timed.filter((slot) => isSpan(file, slot, days, problems));
  checkNights(file, slots, problems);
  const all = listItems(facts.agenda, 'sessions').length + listItems(facts.agenda, 'breaks').length;
  return { file, timeZone: days.timeZone, slots, isWhole: slots.length === all };
}

/** Things outside the event after which its own days are wrong, and not those of the programme. */
const mostOutside = 3;

function reportDays(
  facts: Facts,
  timed: readonly Slot[],
  outside: number,
  { startDate, endDate }: EventDays,
  problems: ProblemList,
): void {
  if (facts.event === undefined) return;
  const used = timed.map(({ start }) => start.toFormat('yyyy-MM-dd')).toSorted();
  const first = used[0] ?? startDate;
  const last = used.at(-1) ?? endDate;
  const message = `${outside} of ${timed.length} sessions and breaks are not on the days of the event, ${startDate} to ${endDate}. Did you mean startDate "${first}" and endDate "${last}"?`;
  problems.error(facts.event.file, [first < startDate || first > endDate ? 'startDate' : 'endDate'], message);
}
