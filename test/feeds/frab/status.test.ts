import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchedule } from '../../../src/feeds/frab/describe-schedule.ts';
import { scheduleJson } from '../../../src/feeds/frab/schedule-json.ts';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import type { Event } from '../../../src/model/event.ts';
import { judgeFrabJson, judgeFrabXml } from '../../judges/judge-frab.ts';
import { loadEvents, loadSmall } from './load-events.ts';

const entriesOf = (event: Event) =>
  describeSchedule(event).days.flatMap(({ rooms }) => rooms.flatMap(({ entries }) => entries));
const descriptionOf = (event: Event, title: string) =>
  entriesOf(event).find((entry) => entry.title === title)?.description;

test('what is cancelled or replaced is left out, and all else is there', async (context) => {
  const event = (await loadEvents(context)).get('parts');
  assert.ok(event);
  const left = event.sessions.filter(({ takesPlace }) => !takesPlace);
  assert.ok(left.length >= 2);
  const entries = entriesOf(event).filter(({ type }) => type !== 'break');
  assert.equal(entries.length, event.sessions.length - left.length);
  for (const { guid } of left) {
    assert.ok(!scheduleXml(event).includes(guid));
    assert.ok(!scheduleJson(event).includes(guid));
  }
});

test('a day keeps its number when all of it is cancelled', async (context) => {
  const event = await loadSmall(context, ({ event: facts, agenda, timeline }) => {
    facts.startDate = '2026-06-11';
    timeline.entries.length = 0;
    agenda.sessions.length = 1;
    agenda.breaks.length = 0;
    const night = { status: 'cancelled', start: '2026-06-11T02:00', end: '2026-06-11T03:00', room: 'hall' };
    agenda.sessions.push({ id: 'night', title: 'Night', abstract: 'Late.', ...night });
  });
  assert.deepEqual(
    describeSchedule(event).days.map(({ date }) => date),
    ['2026-06-10', '2026-06-11'],
  );
});

for (const [status, title] of [
  ['cancelled', 'Cancelled: Small Event'],
  ['postponed', 'Postponed: Small Event'],
] as const) {
  test(`an event that is ${status} says so, and nothing of it takes place`, async (context) => {
    const event = await loadSmall(context, ({ event: facts, agenda }) => {
      Object.assign(facts, { status });
      Object.assign(agenda.breaks[0] ?? {}, { room: 'studio' });
    });
    const schedule = describeSchedule(event);
    assert.equal(schedule.title, title);
    assert.deepEqual(entriesOf(event), []);
    assert.deepEqual(
      schedule.days.map(({ date, rooms }) => [date, ...rooms.map(({ room }) => room.name)]),
      [['2026-06-10', 'Hall', 'Studio'], ['2026-06-11']],
    );
    assert.deepEqual(await judgeFrabXml(scheduleXml(event)), []);
    assert.deepEqual(await judgeFrabJson(scheduleJson(event)), []);
  });
}

test('an event of which every session is cancelled is cancelled', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    for (const session of agenda.sessions) Object.assign(session, { status: 'cancelled' });
    Object.assign(agenda.breaks[0] ?? {}, { room: 'studio' });
  });
  assert.equal(describeSchedule(event).title, 'Cancelled: Small Event');
  assert.deepEqual(entriesOf(event), []);
});

test('a description begins with how the session stands', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    const [closing, workshop, opening] = agenda.sessions;
    Object.assign(closing ?? {}, { status: 'moved', movedFrom: { start: '2026-06-11T15:00' } });
    Object.assign(workshop ?? {}, { status: 'full', description: 'See [the agenda](/agenda/), **please**.' });
    Object.assign(opening ?? {}, { status: 'provisional' });
  });
  assert.equal(
    descriptionOf(event, 'Closing'),
    'Moved. It was planned for 3pm on Thursday 11 June 2026, Hall.',
  );
  assert.equal(
    descriptionOf(event, 'Workshop'),
    'Full. All seats of this session are taken.\n\nSee the agenda (https://small.example/agenda/), please.',
  );
  assert.equal(
    descriptionOf(event, 'Opening'),
    'Provisional. Whether and when this session takes place may still change.\n\nHosted by The Council.',
  );
});

test('hosts are named in words and are no persons', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    Object.assign(agenda.sessions[2] ?? {}, { hosts: ['council', 'company'] });
  });
  const opening = entriesOf(event).find(({ title }) => title === 'Opening');
  assert.equal(opening?.description, 'Hosted by The Council and A Company.');
  assert.deepEqual(
    opening.persons.map(({ name }) => name),
    ['Ada Example'],
  );
});

for (const [programme, label, note] of [
  [
    'illustrative',
    'illustrative programme',
    'Illustrative programme. This programme is an example. Nothing in it is claimed to have happened.',
  ],
  ['provisional', 'provisional programme', 'Provisional programme. This programme may still change.'],
] as const) {
  test(`every entry of an ${label} begins with its kind and note`, async (context) => {
    const event = await loadSmall(context, ({ event: facts, agenda }) => {
      Object.assign(facts, { programme });
      Object.assign(agenda.breaks[0] ?? {}, { room: 'studio' });
      Object.assign(agenda.sessions[2] ?? {}, { status: 'full' });
    });
    assert.equal(describeSchedule(event).title, `Small Event (${label})`);
    const descriptions = entriesOf(event).map(({ description }) => description ?? '');
    assert.equal(descriptions.length, 4);
    assert.deepEqual(
      descriptions.filter((text) => !`${text}\n\n`.startsWith(`${note}\n\n`)),
      [],
    );
    assert.match(descriptionOf(event, 'Opening') ?? '', /\n\nFull\. /);
  });
}

test('the organiser’s own note stands before all of our own programme', async (context) => {
  const event = (await loadEvents(context)).get('our own');
  assert.ok(event?.programmeNote);
  const entries = entriesOf(event);
  assert.ok(entries.length > 0);
  for (const { description = '' } of entries)
    assert.ok(description.startsWith(`Illustrative programme. ${event.programmeNote}`));
});

test('the version is the moment of the newest change, or when there was none yet', async (context) => {
  const changes = [
    { id: 'one', date: '2026-06-01T10:00', text: 'It was changed.' },
    { id: 'two', date: '2026-06-02T09:30', text: 'And again.' },
  ];
  const changed = await loadSmall(context, ({ agenda }) => void Object.assign(agenda, { changes }));
  assert.equal(describeSchedule(changed).version, '2026-06-02T08:30:00Z');
  const published = await loadSmall(context, ({ event }) => {
    Object.assign(event, { programmePublished: '2026-03-01' });
  });
  assert.equal(describeSchedule(published).version, '2026-03-01T00:00:00Z');
});
