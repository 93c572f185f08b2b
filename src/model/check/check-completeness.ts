import type { ProblemList } from '../problem-list.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { listItems } from './list-items.ts';
import type { Slot, Timetable } from './read-timetable.ts';
import { walkValues } from './walk-schema.ts';

/** Characters of a title that still read well in a list on a phone, and of the sentences below it. */
const longest = { title: 90, abstract: 320 };

/**
 * Warns of what visitors will miss: titles that are too long, people without a biography, a day without lunch.
 * @param facts all that was read
 * @param timetable the sessions and breaks whose times are right
 * @param problems the list to which every warning is added
 */
export function checkCompleteness(
  facts: Facts,
  timetable: Timetable | undefined,
  problems: ProblemList,
): void {
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      const field = path.at(-1);
      if (kind.kind !== 'text' || file === facts.sources?.file) continue;
      const most = field === 'abstract' ? longest.abstract : longest.title;
      if ((field !== 'title' && field !== 'name' && field !== 'abstract') || value.length <= most) continue;
      const message = `this ${field} has ${value.length} characters. More than ${most} are hard to read in a list; put the rest into the text.`;
      problems.warn(file, path, message);
    }
  }
  checkBiographies(facts, problems);
  if (timetable === undefined) return;
  if (timetable.isWhole) checkMeals(timetable, problems);
  if (timetable.isWhole) checkBreakDays(timetable, problems);
}

function checkBiographies(facts: Facts, problems: ProblemList): void {
  if (facts.speakers === undefined) return;
  for (const { path, value } of listItems(facts.speakers, 'speakers')) {
    if (value['biography'] !== undefined) continue;
    problems.warn(facts.speakers.file, path, 'there is no biography. Two sentences are enough.');
  }
}

/** When people expect to eat, and how far from it they may have come or may still stay. */
const lunch = { from: '11:30', to: '14:00', before: '10:00', after: '16:00' };

function checkMeals({ file, slots }: Timetable, problems: ProblemList): void {
  for (const [day, held] of groupByDay(slots)) {
    const clock = (time: Slot['start']) =>
      time.toFormat('yyyy-MM-dd') > day ? '24:00' : time.toFormat('HH:mm');
    const isDuring = ({ start, end }: Slot, from: string, to: string) =>
      clock(start) < to && clock(end) > from;
    const sessions = held.filter(({ isBreak }) => !isBreak);
    const first = sessions.find((slot) => isDuring(slot, lunch.before, lunch.from));
    const isWholeDay = first !== undefined && sessions.some((slot) => isDuring(slot, lunch.to, lunch.after));
    const hasMeal = held.some((slot) => slot.isBreak && isDuring(slot, lunch.from, lunch.to));
    if (!isWholeDay || hasMeal) continue;
    const message = `on ${day} there is no break between ${lunch.from} and ${lunch.to}, and people will want to eat.`;
    problems.warn(file, [...first.path, 'start'], message);
  }
}

function checkBreakDays({ file, slots }: Timetable, problems: ProblemList): void {
  if (slots.every(({ isBreak }) => isBreak)) return;
  for (const [day, held] of groupByDay(slots)) {
    if (held.some(({ isBreak }) => !isBreak)) continue;
    const [pause] = held;
    if (pause)
      problems.warn(
        file,
        [...pause.path, 'start'],
        `there is no session on ${day}. Is the day of this break right?`,
      );
  }
}

const groupByDay = (slots: readonly Slot[]) =>
  Map.groupBy(slots, ({ start }) => start.toFormat('yyyy-MM-dd'));
