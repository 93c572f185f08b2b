import type { GridSpan, Timetable } from '../../model/event.ts';

/** How high a minute is drawn, in rem; a row grows beyond that when its words need it. */
const minute = 0.16;
/** The least width of the column of a room where there are many, and that of the times, in rem. */
const columnWidth = 10;
const timesWidth = 5.25;
/** Beyond this a row is drawn at a quarter of the scale: nobody gains from a screen of emptiness. */
const fullMinutes = 60;

/**
 * Names the class that puts something into a timetable.
 * @param axis r: its rows; c: its columns
 * @param span the lines between which it lies
 */
export function placeOf(axis: 'r' | 'c', { from, to }: GridSpan): string {
  return `${axis}${from}-${to}`;
}

/**
 * Writes the rules of one timetable, for windows that are wide enough for a grid: as classes, so that no page needs a
 * style attribute and the Content-Security-Policy can do with hashes. The first row holds the heads of the rooms, the first
 * column the times.
 * @param timetable the programme
 * @returns CSS
 */
export function timetableStyles({ rooms, rows, slots }: Timetable): string {
  const placed = slots.flatMap(({ breaks, sessions }) => [...breaks, ...sessions]);
  const rules = new Map<string, string>();
  const add = (axis: 'r' | 'c', span: GridSpan) => {
    const property = axis === 'r' ? 'grid-row' : 'grid-column';
    rules.set(placeOf(axis, span), `{${property}:${span.from + 1}/${span.to + 1}}`);
  };
  add('c', { from: 0, to: 1 });
  for (const { columns } of rooms) add('c', columns);
  for (const { rows: span } of slots) add('r', span);
  for (const { rows: vertical, columns } of placed) {
    add('r', vertical);
    add('c', columns);
  }
  const heights = rows.map((minutes) => `minmax(${heightOf(minutes)}rem,auto)`).join(' ');
  const count = Math.max(...placed.map(({ columns }) => columns.to), 2) - 1;
  const template = `.timetable{grid-template:auto ${heights}/${timesWidth}rem repeat(${count},minmax(${count > 5 ? `${columnWidth}rem` : '0'},1fr))}`;
  // Where all columns fit beside each other, the page alone scrolls.
  // With the gap before each column.
  const wide = timesWidth + count * (columnWidth + 0.25);
  const frame = `.timetable-frame{--wide:${wide}rem}@container (max-width:${wide + 6}rem){.timetable-frame{overflow:auto;max-height:94vh}}`;
  const places = [...rules].map(([name, rule]) => `.${name}${rule}`).join('');
  return `@media screen{@container (min-width:60rem){${template}${count > 5 ? frame : ''}${places}}}`;
}

function heightOf(minutes: number): number {
  const drawn = Math.min(minutes, fullMinutes) + Math.max(0, minutes - fullMinutes) / 4;
  return Math.round(drawn * minute * 100) / 100;
}
