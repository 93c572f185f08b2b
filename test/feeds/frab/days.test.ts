import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchedule } from '../../../src/feeds/frab/describe-schedule.ts';
import { scheduleJson } from '../../../src/feeds/frab/schedule-json.ts';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import type { Event } from '../../../src/model/event.ts';
import { judgeFrabJson, judgeFrabXml } from '../../judges/judge-frab.ts';
import { readAsGiggity } from '../../judges/read-as-giggity.ts';
import { changeSession, loadEvents, loadSmall } from './load-events.ts';

/** The days as they stand in the file. */
const daysIn = (xml: string) =>
  [...xml.matchAll(/<day index="(\d+)" date="([^"]*)" start="([^"]*)" end="([^"]*)"/g)].map((day) =>
    day.slice(1),
  );

/** What is on each day. */
const idsByDay = (event: Event) =>
  describeSchedule(event).days.map(({ date, rooms }) => [
    date,
    ...rooms.flatMap(({ entries }) => entries.map(({ slug }) => slug.replace(/^[^-]*-\d+-/, ''))),
  ]);

test('days go from morning to morning, with the offset that the clock has then', async (context) => {
  const event = (await loadEvents(context)).get('clock-changes');
  assert.ok(event);
  assert.deepEqual(daysIn(scheduleXml(event)), [
    ['1', '2026-10-24', '2026-10-24T06:00:00+01:00', '2026-10-25T06:00:00+00:00'],
    ['2', '2026-12-31', '2026-12-31T06:00:00+00:00', '2027-01-01T06:00:00+00:00'],
    ['3', '2027-03-27', '2027-03-27T06:00:00+00:00', '2027-03-28T06:00:00+01:00'],
    ['4', '2027-03-28', '2027-03-28T06:00:00+01:00', '2027-03-29T06:00:00+01:00'],
  ]);
  assert.match(scheduleXml(event), /<start>2026-10-24<\/start>\n<end>2027-03-28<\/end>\n<days>4<\/days>/);
});

test('what begins at night belongs to the evening before, and its date is the true one', async (context) => {
  const event = (await loadEvents(context)).get('clock-changes');
  assert.ok(event);
  assert.deepEqual(idsByDay(event), [
    [
      '2026-10-24',
      'before-midnight',
      'over-midnight',
      'first-hour',
      'from-first-to-second',
      'second-hour',
      'over-the-change',
    ],
    ['2026-12-31', 'over-new-year'],
    ['2027-03-27', 'over-the-gap'],
    ['2027-03-28', 'last-night'],
  ]);
  const times = (id: string) =>
    new RegExp(
      `<date>([^<]*)</date>\\s*<start>([^<]*)</start>\\s*<duration>([^<]*)</duration>\\s*<room>[^<]*</room>\\s*<slug>[^<]*\\d-${id}<`,
    )
      .exec(scheduleXml(event))
      ?.slice(1);
  assert.deepEqual(times('over-the-change'), ['2026-10-25T00:30:00+01:00', '00:30', '03:00']);
  assert.deepEqual(times('from-first-to-second'), ['2026-10-25T01:50:00+01:00', '01:50', '00:20']);
  assert.deepEqual(times('second-hour'), ['2026-10-25T01:15:00+00:00', '01:15', '00:30']);
  assert.deepEqual(times('over-the-gap'), ['2027-03-28T00:30:00+00:00', '00:30', '01:00']);
});

test('what begins before the first morning has a day of its own', async (context) => {
  const event = (await loadEvents(context)).get('auckland');
  assert.ok(event);
  assert.deepEqual(idsByDay(event), [
    ['2026-09-25', 'dawn'],
    ['2026-09-26', 'over-the-gap'],
    ['2026-09-27', 'farewell'],
  ]);
  assert.deepEqual(daysIn(scheduleXml(event))[1], [
    '2',
    '2026-09-26',
    '2026-09-26T06:00:00+12:00',
    '2026-09-27T06:00:00+13:00',
  ]);
});

test('six o’clock is morning, and a minute before is still night', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    Object.assign(agenda.sessions[0] ?? {}, { start: '2026-06-11T06:00', end: '2026-06-11T06:30' });
    Object.assign(agenda.sessions[1] ?? {}, { start: '2026-06-11T05:59', end: '2026-06-11T06:30' });
  });
  assert.deepEqual(idsByDay(event), [
    ['2026-06-10', 'opening', 'workshop'],
    ['2026-06-11', 'closing'],
  ]);
});

test('a day on which nothing is stands between two others', async (context) => {
  const event = await loadSmall(context, ({ event: facts, agenda }) => {
    facts.endDate = '2026-06-13';
    Object.assign(agenda.sessions[0] ?? {}, { start: '2026-06-12T16:00', end: '2026-06-12T16:30' });
  });
  assert.deepEqual(
    idsByDay(event).map(([date]) => date),
    ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13'],
  );
});

test('the days last until the last session ends', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    Object.assign(agenda.sessions[0] ?? {}, { start: '2026-06-11T23:00', end: '2026-06-12T06:30' });
  });
  assert.deepEqual(idsByDay(event), [
    ['2026-06-10', 'opening', 'workshop'],
    ['2026-06-11', 'closing'],
    ['2026-06-12'],
  ]);
  const exact = await loadSmall(context, ({ agenda }) => {
    Object.assign(agenda.sessions[0] ?? {}, { start: '2026-06-11T23:00', end: '2026-06-12T06:00' });
  });
  assert.equal(idsByDay(exact).length, 2);
});

/** Makes the small event's workshop as long as no organiser may write it. */
async function loadLong(context: Parameters<typeof loadSmall>[0], hours: number): Promise<Event> {
  const event = await loadSmall(context);
  const workshop = event.sessions.find(({ id }) => id === 'workshop');
  assert.ok(workshop);
  return changeSession(event, 'workshop', { end: workshop.start.plus({ hours }) });
}

const piecesOf = (event: Event) =>
  describeSchedule(event).days.flatMap(({ date, rooms }) =>
    rooms
      .flatMap(({ entries }) => entries)
      .filter(({ title }) => title === 'Workshop')
      .map((entry) => ({ date, ...entry })),
  );

test('a session of 30 hours is one entry for each day, and loses nothing', async (context) => {
  const event = await loadLong(context, 30);
  const pieces = piecesOf(event);
  assert.deepEqual(
    pieces.map(({ date, start, end }) => [date, start.toISO(), end.toISO()]),
    [
      ['2026-06-10', '2026-06-10T09:30:00.000+01:00', '2026-06-11T06:00:00.000+01:00'],
      ['2026-06-11', '2026-06-11T06:00:00.000+01:00', '2026-06-11T15:30:00.000+01:00'],
    ],
  );
  const workshop = event.sessions.find(({ id }) => id === 'workshop');
  assert.equal(pieces[0]?.guid, workshop?.guid);
  assert.equal(pieces[0]?.number, workshop?.number);
  assert.equal(new Set(pieces.map(({ guid }) => guid)).size, 2);
  assert.equal(pieces[1]?.guid, 'd56ec35d-0c5d-5f0f-b5e8-2ed71eee0b77');
  assert.deepEqual(await judgeFrabXml(scheduleXml(event)), []);
  assert.deepEqual(await judgeFrabJson(scheduleJson(event)), []);
});

test('a day that is filled from morning to morning has two pieces, since 24:00 is nothing to Giggity', async (context) => {
  const event = await loadLong(context, 60);
  const pieces = piecesOf(event);
  assert.deepEqual(
    pieces.map(({ start, end }) => `${start.toFormat('dd HH:mm')} to ${end.toFormat('dd HH:mm')}`),
    ['10 09:30 to 11 06:00', '11 06:00 to 12 00:00', '12 00:00 to 12 06:00', '12 06:00 to 12 21:30'],
  );
  assert.equal(new Set(pieces.map(({ number }) => number)).size, 4);
  const items = readAsGiggity(scheduleXml(event)).items.filter(({ title }) => title === 'Workshop');
  assert.equal(
    items.reduce((sum, { start, end }) => sum + end - start, 0),
    60 * 60 * 60_000,
  );
});

test('a session of 24 hours is divided, and one of a minute less is not', async (context) => {
  assert.equal(piecesOf(await loadLong(context, 24)).length, 2);
  const event = await loadLong(context, 24 - 1 / 60);
  assert.equal(piecesOf(event).length, 1);
  assert.match(scheduleXml(event), /<duration>23:59<\/duration>/);
});

test('the 25 hours of a day on which the clock goes back are divided too', async (context) => {
  const event = (await loadEvents(context)).get('clock-changes');
  const session = event?.sessions.find(({ id }) => id === 'before-midnight');
  assert.ok(event && session);
  const start = session.start.set({ hour: 6, minute: 0 });
  const long = changeSession(event, 'before-midnight', { start, end: start.plus({ hours: 25 }) });
  const durations = [...scheduleXml(long).matchAll(/<duration>(\d\d):(\d\d)</g)].map(([, hours]) =>
    Number(hours),
  );
  assert.ok(durations.every((hours) => hours < 24));
  const items = readAsGiggity(scheduleXml(long)).items.filter(({ title }) => title === session.title);
  assert.equal(
    items.reduce((sum, item) => sum + item.end - item.start, 0),
    25 * 60 * 60_000,
  );
});

for (const [start, end, step] of [
  ['09:00', '10:00', '01:00'],
  ['09:30', '10:00', '00:30'],
  ['09:00', '09:45', '00:15'],
  ['09:10', '09:40', '00:10'],
  ['09:05', '09:40', '00:05'],
  ['09:00', '09:07', '00:01'],
] as const) {
  test(`from ${start} to ${end} the step of the clock is ${step}`, async (context) => {
    const event = await loadSmall(context, ({ agenda }) => {
      agenda.sessions.length = 2;
      const times = { start: `2026-06-10T${start}`, end: `2026-06-10T${end}` };
      for (const session of agenda.sessions) Object.assign(session, times);
    });
    assert.ok(scheduleXml(event).includes(`<timeslot_duration>${step}</timeslot_duration>`));
  });
}
