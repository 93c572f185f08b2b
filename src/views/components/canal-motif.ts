import { html, type Html } from '../html.ts';

const step = 40;

/**
 * Draws a network of canals and junctions, different for every seed and the same on every build: four waters run from
 * left to right, turning by 45 degrees, and a junction stands wherever two of them meet. Decoration only.
 * @param options.seed any text, such as the page's address
 * @param options.columns how many steps wide
 * @param options.rows how many steps high
 */
export function canalMotif({
  seed,
  columns = 10,
  rows = 4,
}: {
  seed: string;
  columns?: number;
  rows?: number;
}): Html {
  const random = createRandom(seed);
  const canals = Array.from({ length: 4 }, (_, index) =>
    runCanal(random, Math.round((index * rows) / 3), columns, rows),
  );
  const crossings = new Map<string, number>();
  for (const canal of canals) {
    canal.forEach((row, column) => {
      const key = `${column * step} ${row * step}`;
      crossings.set(key, (crossings.get(key) ?? 0) + 1);
    });
  }
  const junctions = [...crossings].filter(([, count]) => count > 1).map(([place]) => place.split(' '));
  return html`<svg
    class="canal-motif"
    viewBox="-10 -10 ${columns * step + 20} ${rows * step + 20}"
    aria-hidden="true"
    focusable="false"
  >
    ${canals.map((canal, index) => html`<path class="canal-motif__canal-${index}" d="${toPath(canal)}" />`)}
    ${junctions.map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="6" />`)}
  </svg>`;
}

/** The row of a canal at each column; it moves by at most one row from column to column. */
function runCanal(random: () => number, start: number, columns: number, rows: number): number[] {
  const course = [start];
  for (let column = 1; column <= columns; column += 1) {
    const row = course.at(-1) ?? 0;
    const turn = Math.floor(random() * 4);
    const move = turn === 0 ? -1 : turn === 1 ? 1 : 0;
    course.push(Math.min(rows, Math.max(0, row + move)));
  }
  return course;
}

/** Writes a course as an SVG path, leaving out the points on straight stretches. */
function toPath(course: readonly number[]): string {
  const corners = course
    .map((row, column) => ({ row, column }))
    .filter(({ row, column }) => {
      const before = course[column - 1];
      const after = course[column + 1];
      return before === undefined || after === undefined || row - before !== after - row;
    });
  return `M${corners.map(({ row, column }) => `${column * step} ${row * step}`).join('L')}`;
}

/** A small generator of even numbers from 0 to 1 (mulberry32), seeded by a hash of the text (FNV-1a). */
function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
