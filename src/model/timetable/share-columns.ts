import type { GridSpan } from '../event.ts';
import type { ZonedTime } from '../time.ts';

/** Something with a beginning and an end. */
interface Spanning {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}

/**
 * Shares the width of one room among what runs in it at once: as many columns as things run side by side at the most.
 * Where fewer do, each that has nothing to its right reaches to the edge.
 * @param items what is in the room
 * @returns the number of columns, and for each item its lines from 1
 */
export function shareColumns<Item extends Spanning>(
  items: readonly Item[],
): { columns: number; spans: Map<Item, GridSpan> } {
  const lanes = new Map<Item, number>();
  const ends: number[] = [];
  const inOrder = items.toSorted((a, b) => a.start.toMillis() - b.start.toMillis());
  for (const item of inOrder) {
    const free = ends.findIndex((end) => end <= item.start.toMillis());
    const lane = free === -1 ? ends.length : free;
    ends[lane] = item.end.toMillis();
    lanes.set(item, lane);
  }
  const columns = Math.max(1, ends.length);
  const spans = new Map(
    inOrder.map((item) => {
      const lane = lanes.get(item) ?? 0;
      const neighbours = inOrder
        .filter((other) => other !== item && other.start < item.end && item.start < other.end)
        .map((other) => lanes.get(other) ?? 0)
        .filter((other) => other > lane);
      return [item, { from: lane + 1, to: Math.min(columns, ...neighbours) + 1 }];
    }),
  );
  return { columns, spans };
}
