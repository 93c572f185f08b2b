import type { Break, GridSpan, Placed, Room, Session, Slot, Timetable } from '../event.ts';
import { shareColumns } from './share-columns.ts';

/**
 * Lays a programme out as a grid: a row between each two moments at which something begins or ends, a column for each
 * room, and more columns for a room in which sessions run side by side. What is for everyone lies across all of them.
 * @param slots what begins when, in order of time
 * @param rooms every room, in the order in which they are shown; those without anything get no column
 * @returns the grid; columns are counted without that of the times
 */
export function layOutTimetable(slots: readonly Slot[], rooms: readonly Room[]): Timetable {
  const sessions = slots.flatMap((slot) => slot.sessions);
  const breaks = slots.flatMap((slot) => slot.breaks);
  const moments = listMoments([...sessions, ...breaks]);
  const lineOf = new Map(moments.map((moment, index) => [moment, index + 1]));
  const rowsOf = ({ start, end }: Session | Break): GridSpan => ({
    from: lineOf.get(start.toMillis()) ?? 1,
    to: lineOf.get(end.toMillis()) ?? moments.length,
  });

  const used = new Set([...sessions, ...breaks].map(({ room }) => room?.id));
  const heads: { room: Room; columns: GridSpan }[] = [];
  const columnsOf = new Map<Session | Break, GridSpan>();
  let line = 1;
  for (const room of rooms.filter(({ id }) => used.has(id))) {
    const held = [...sessions, ...breaks].filter((item) => item.room?.id === room.id);
    const { columns, spans } = shareColumns(held);
    for (const [item, { from, to }] of spans) {
      columnsOf.set(item, { from: line + from - 1, to: line + to - 1 });
    }
    heads.push({ room, columns: { from: line, to: line + columns } });
    line += columns;
  }
  const everywhere = { from: 1, to: Math.max(line, 2) };
  const place = <Item extends Session | Break>(item: Item): Placed<Item> => ({
    item,
    rows: rowsOf(item),
    columns: columnsOf.get(item) ?? everywhere,
  });
  return {
    rooms: heads,
    rows: moments.slice(1).map((moment, index) => (moment - (moments[index] ?? moment)) / 60_000),
    slots: slots.map((slot, index) => ({
      start: slot.start,
      rows: {
        from: lineOf.get(slot.start.toMillis()) ?? 1,
        to: lineOf.get(slots[index + 1]?.start.toMillis() ?? NaN) ?? moments.length,
      },
      breaks: slot.breaks.map(place),
      sessions: slot.sessions.map(place),
    })),
  };
}

function listMoments(items: readonly (Session | Break)[]): number[] {
  const moments = new Set(items.flatMap(({ start, end }) => [start.toMillis(), end.toMillis()]));
  return [...moments].toSorted((a, b) => a - b);
}
