import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { GridSpan } from '../../../src/model/event.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { makeEvent, type EventFiles } from '../../helpers/make-event.ts';

type Plan = readonly (readonly [id: string, start: string, end: string, room: string])[];

/** Loads a day of this plan: one line per session; a break is a line whose room is missing. */
async function loadDay(context: TestContext, plan: Plan, change: (files: EventFiles) => void = () => {}) {
  const folder = await makeEvent(context, (files) => {
    const sessions = plan.map(([id, start, end, room]) => ({
      id,
      title: `Session ${id}`,
      abstract: 'What it is about.',
      start: `2026-06-10T${start}`,
      end: end.includes('T') ? end : `2026-06-10T${end}`,
      room,
    }));
    Object.assign(files.agenda, { sessions, breaks: [] });
    change(files);
  });
  const event = await loadEvent(folder, { now: '2026-06-01T12:00' });
  const [day] = event.days;
  assert.ok(day);
  return { event, day };
}

const write = ({ from, to }: GridSpan) => `${from}-${to}`;

/** Each session with its rows and columns: `opening 1-3 2-3`. */
async function placesOf(context: TestContext, plan: Plan, change?: (files: EventFiles) => void) {
  const { day } = await loadDay(context, plan, change);
  const [part] = day.parts;
  assert.ok(part);
  const { timetable } = part;
  return {
    rows: timetable.rows,
    rooms: timetable.rooms.map(({ room, columns }) => `${room.id} ${write(columns)}`),
    places: timetable.slots.flatMap(({ breaks, sessions }) =>
      [...breaks, ...sessions].map(
        ({ item, rows, columns }) => `${item.id} ${write(rows)} ${write(columns)}`,
      ),
    ),
  };
}

const allowParallels = ({ venue }: EventFiles) =>
  Object.assign(venue.rooms[0] ?? {}, { parallelSessions: true });

test('a room is a column, and there is a row between each two moments at which something begins or ends', async (context) => {
  assert.deepEqual(
    await placesOf(context, [
      ['a', '09:00', '10:00', 'hall'],
      ['b', '09:30', '10:30', 'studio'],
    ]),
    { rows: [30, 30, 30], rooms: ['hall 1-2', 'studio 2-3'], places: ['a 1-3 1-2', 'b 2-4 2-3'] },
  );
});

test('sessions side by side in one room share its width, and one that is alone has all of it', async (context) => {
  const { rooms, places } = await placesOf(
    context,
    [
      ['a', '09:00', '10:00', 'hall'],
      ['b', '09:00', '09:30', 'hall'],
      ['c', '10:00', '11:00', 'hall'],
      ['d', '09:00', '10:00', 'studio'],
    ],
    allowParallels,
  );
  assert.deepEqual(rooms, ['hall 1-3', 'studio 3-4']);
  assert.deepEqual(places, ['a 1-3 1-2', 'b 1-2 2-3', 'd 1-3 3-4', 'c 3-4 1-3']);
});

test('a break for everyone lies across all rooms, and one in a room in its column', async (context) => {
  const { places } = await placesOf(
    context,
    [
      ['a', '09:00', '10:00', 'hall'],
      ['b', '09:00', '10:00', 'studio'],
    ],
    (files) => {
      files.agenda.breaks = [
        { id: 'all', title: 'All', start: '2026-06-10T10:00', end: '2026-06-10T11:00' },
        Object.assign(
          { id: 'one', title: 'One', start: '2026-06-10T11:00', end: '2026-06-10T12:00' },
          { room: 'studio' },
        ),
      ];
    },
  );
  assert.deepEqual(places.slice(2), ['all 2-3 1-3', 'one 3-4 2-3']);
});

test('five minutes, a whole day and an hour past midnight have their rows', async (context) => {
  const { rows, places } = await placesOf(context, [
    ['day', '09:00', '18:00', 'studio'],
    ['short', '09:00', '09:05', 'hall'],
    ['night', '23:30', '2026-06-11T00:30', 'hall'],
  ]);
  assert.deepEqual(rows, [5, 535, 330, 60]);
  assert.deepEqual(places, ['short 1-2 1-2', 'day 1-3 2-3', 'night 4-5 1-2']);
});

test('a room without anything on the day has no column', async (context) => {
  const { rooms } = await placesOf(context, [['a', '09:00', '10:00', 'studio']]);
  assert.deepEqual(rooms, ['studio 1-2']);
});

/** So many sessions of 15 minutes, one after the other, turn by turn in both rooms. */
function fill(count: number, from = 8 * 60): Plan {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, index) => {
    const start = from + Math.floor(index / 2) * 5;
    return [`s${index}`, clock(start), clock(start + 5), index % 2 === 0 ? 'hall' : 'studio'] as const;
  });
}

test('a day that fits on a page is one part at its own address', async (context) => {
  const { day, event } = await loadDay(context, fill(40));
  assert.deepEqual(
    day.parts.map(({ url }) => url),
    [day.url],
  );
  assert.deepEqual(event.dayParts, []);
});

test('a day that does not is divided by time of day, and a time of day by groups of rooms; no session is lost or twice', async (context) => {
  const { day, event } = await loadDay(context, [
    ...fill(80),
    ...fill(110, 13 * 60).map(([id, ...rest]) => [`late-${id}`, ...rest] as const),
  ]);
  assert.deepEqual(
    event.dayParts.map(({ url, sessions }) => `${url} ${sessions.length}`),
    [
      `${day.url}morning/ 80`,
      `${day.url}afternoon-rooms-1/ 48`,
      `${day.url}afternoon-rooms-2/ 48`,
      `${day.url}evening/ 14`,
    ],
  );
  const shown = day.parts.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  assert.equal(new Set(shown).size, day.sessions.length);
  assert.equal(shown.length, day.sessions.length);
  const inTimetables = day.parts.flatMap(({ timetable }) =>
    timetable.slots.flatMap(({ sessions }) => sessions.map(({ item }) => item.id)),
  );
  assert.deepEqual(inTimetables.toSorted(), shown.toSorted());
});

test('what began in the morning and goes on is named in the afternoon', async (context) => {
  const { day } = await loadDay(
    context,
    [
      ...fill(80).map(([id, start, end]) => [id, start, end, 'hall'] as const),
      ...fill(80, 13 * 60).map(([id, start, end]) => [`late-${id}`, start, end, 'hall'] as const),
      ['long', '09:00', '17:00', 'studio'],
    ],
    allowParallels,
  );
  assert.deepEqual(
    day.parts.map(({ timeOfDay, ongoing }) => `${timeOfDay}: ${ongoing.map(({ id }) => id).join()}`),
    ['morning: ', 'afternoon: long'],
  );
});

test('a room with too many sessions for its page has a page for each day or part of a day', async (context) => {
  const { event } = await loadDay(
    context,
    fill(160).map(([id, start, end]) => [id, start, end, 'hall'] as const),
    allowParallels,
  );
  const [hall] = event.rooms;
  assert.ok(hall);
  assert.deepEqual(
    event.roomParts.map(({ url, owner, sessions }) => `${url} ${owner.id} ${sessions.length}`),
    [
      `${hall.url}2026-06-10/morning-1/ hall 49`,
      `${hall.url}2026-06-10/morning-2/ hall 47`,
      `${hall.url}2026-06-10/afternoon/ hall 64`,
    ],
  );
});

test('people who are too many for a page are divided by name, accents and all, each on one page', async (context) => {
  const { event } = await loadDay(context, [['a', '09:00', '10:00', 'hall']], (files) => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `${['Ádám', 'Adele', 'Bea', 'Émile', 'Zoë'][index % 5]} ${index}`,
    );
    files.speakers.speakers = names.map((name, index) => ({
      ...files.speakers.speakers[0],
      id: index === 0 ? 'ada' : `p${index}`,
      name,
      statements: [],
    })) as never;
  });
  const shown = event.speakerParts.flatMap(({ speakers }) => speakers.map(({ id }) => id));
  assert.equal(new Set(shown).size, 100);
  assert.equal(shown.length, 100);
  assert.deepEqual(
    event.speakerParts.map(({ url, from, to, speakers }) => `${url} ${from} ${to} ${speakers.length}`),
    ['/speakers/list/1/ A Bea 52 50', '/speakers/list/2/ Bea 57 Z 50'],
  );
});
