import type { ProblemList } from '../problem-list.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { ZonedTime } from '../time.ts';
import type { EventDays } from './check-event-days.ts';
import type { Slot } from './read-timetable.ts';

/**
 * Says whether something begins on another day than those of the event.
 * @param start when it begins
 * @param days the days of the event
 */
export function isOutside(start: ZonedTime, { begins, ends }: EventDays): boolean {
  return start < begins || start >= ends;
}

/** Hours that a session or break may last: beyond the first it is probably, beyond the second surely mistyped. */
const hours = { unusual: 8, most: 24 };
/** Minutes below which a session or break is probably mistyped. */
const leastMinutes = 5;

/**
 * Checks that a session or break is on the days of the event and lasts as long as such things do.
 * @param file the agenda
 * @param item the session or break
 * @param days the days of the event
 * @param problems the list to which every mistake is added
 * @returns whether its times can be used
 */
export function isSpan(file: FactFile, item: Slot, days: EventDays, problems: ProblemList): boolean {
  const { start, end } = item;
  const { startDate, endDate } = days;
  const startPath = [...item.path, 'start'];
  const endPath = [...item.path, 'end'];
  const written = { start: String(item.value['start']), end: String(item.value['end']) };
  if (isOutside(start, days)) {
    const range = startDate === endDate ? startDate : `${startDate} to ${endDate}`;
    const meant = startDate === endDate ? ` Did you mean "${startDate}${written.start.slice(10)}"?` : '';
    problems.error(
      file,
      startPath,
      `start "${written.start}" is outside the event, which is on ${range} (event.json).${meant}`,
    );
    return false;
  }
  if (end <= start) {
    const what = end.toMillis() === start.toMillis() ? 'is the same as' : 'is before';
    const later = inTheAfternoon(written.end);
    const isMeant =
      end.hour < 12 && later.slice(0, 10) === written.start.slice(0, 10) && later > written.start;
    const rest = isMeant ? ` Did you mean "${later}"?` : ' It must be later.';
    problems.error(file, endPath, `end "${written.end}" ${what} start "${written.start}".${rest}`);
    return false;
  }
  const length = end.diff(start, 'hours').hours;
  if (length > hours.most) {
    const sameDay = `${written.start.slice(0, 10)}${written.end.slice(10)}`;
    const meant = sameDay > written.start ? ` Did you mean "${sameDay}"?` : ' Is its day right?';
    problems.error(
      file,
      endPath,
      `end "${written.end}" is more than ${hours.most} hours after start "${written.start}".${meant}`,
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
  if (length * 60 < leastMinutes) {
    problems.warn(
      file,
      endPath,
      `this lasts only ${Math.round(length * 60)} minutes. Is the end "${written.end}" right?`,
    );
  }
  return true;
}

/** The same time twelve hours later: what is meant when somebody writes 02:30 for half past two in the afternoon. */
function inTheAfternoon(written: string): string {
  const [day = '', time = ''] = written.split('T');
  const hour = Number(time.slice(0, 2));
  return `${day}T${String(hour + 12).padStart(2, '0')}${time.slice(2)}`;
}

/**
 * Warns of single sessions at night: an event by day probably means the afternoon.
 * @param file the agenda
 * @param slots the sessions and breaks
 * @param problems the list to which every warning is added
 */
export function checkNights(file: FactFile, slots: readonly Slot[], problems: ProblemList): void {
  const atNight = slots.filter(({ start }) => start.hour < 6);
  if (atNight.length * 2 >= slots.length) return;
  for (const { path, value } of atNight) {
    const start = String(value['start']);
    problems.warn(file, [...path, 'start'], `this begins at night. Did you mean "${inTheAfternoon(start)}"?`);
  }
}
