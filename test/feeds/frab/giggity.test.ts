import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import { describeEventStatus } from '../../../src/format/programme.ts';
import { formatUnique } from '../../../src/format/words.ts';
import type { Event } from '../../../src/model/event.ts';
import { readAsGiggity } from '../../judges/read-as-giggity.ts';
import { loadEvents, loadSmall } from './load-events.ts';

/* What arrives in an app is what the model says. */

const whatIsOn = ({ sessions, breaks }: Event) =>
  [
    ...sessions.filter(({ status }) => status !== 'cancelled' && status !== 'replaced'),
    ...breaks.flatMap((pause) => (pause.room ? [{ ...pause, room: pause.room }] : [])),
  ]
    .map(({ guid, title, start, end, room }) => ({
      id: guid,
      title,
      start: start.toMillis(),
      end: end.toMillis(),
      room: formatUnique(room.name, room),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));

test('Giggity finds the sessions, rooms and instants of the model', async (context) => {
  let count = 0;
  for (const [name, event] of await loadEvents(context)) {
    if (event.sessions.length === 0 || describeEventStatus(event) !== undefined) continue;
    const schedule = readAsGiggity(scheduleXml(event));
    const items = schedule.items
      .map(({ id, title, start, end, room }) => ({ id, title, start, end, room }))
      .toSorted((a, b) => a.id.localeCompare(b.id));
    assert.deepEqual(items, whatIsOn(event), name);
    assert.deepEqual(
      schedule.rooms,
      event.rooms.map((room) => formatUnique(room.name, room)),
      name,
    );
    count += items.length;
  }
  assert.ok(count > 600);
});

test('the page of a session, its speakers and its track come along', async (context) => {
  const { items } = readAsGiggity(scheduleXml(await loadSmall(context)));
  const opening = items.find(({ title }) => title === 'Opening');
  assert.ok(opening);
  assert.deepEqual(opening.persons, ['Ada Example']);
  assert.deepEqual(opening.links, [{ href: 'https://small.example/sessions/opening/', title: 'Opening' }]);
  assert.equal(opening.fields.get('url'), 'https://small.example/sessions/opening/');
  assert.equal(opening.fields.get('track'), 'People');
  assert.equal(opening.fields.get('type'), 'Session');
  assert.equal(opening.fields.get('abstract'), 'How the day begins.');
  assert.equal(opening.fields.get('description'), 'Hosted by The Council.');
  assert.equal(opening.fields.get('language'), 'en');
});

test('rooms stand in the venue’s order, whatever comes first in time, and those without anything too', async (context) => {
  const event = await loadSmall(context, ({ venue }) => {
    venue.rooms.unshift({ id: 'attic', name: 'Attic' }, { id: 'cellar', name: 'Cellar' });
  });
  assert.deepEqual(readAsGiggity(scheduleXml(event)).rooms, ['Attic', 'Cellar', 'Hall', 'Studio']);
});

test('two rooms of one name stay two', async (context) => {
  const event = await loadSmall(context, ({ venue }) => {
    for (const room of venue.rooms) room.name = 'Hall';
  });
  const { rooms, items } = readAsGiggity(scheduleXml(event));
  assert.deepEqual(rooms, ['Hall (hall)', 'Hall (studio)']);
  assert.equal(items.find(({ title }) => title === 'Workshop')?.room, 'Hall (studio)');
});

test('a break that has a room is in it, and one for everyone is in none', async (context) => {
  const event = await loadSmall(context, ({ agenda }) => {
    const tea = { title: 'Tea', description: 'Beside the door.', room: 'studio' };
    agenda.breaks.push({ id: 'tea', ...tea, start: '2026-06-10T15:00', end: '2026-06-10T15:30' });
  });
  const { items } = readAsGiggity(scheduleXml(event));
  const breaks = items.filter(({ fields }) => fields.get('type') === 'break');
  assert.deepEqual(
    breaks.map(({ title, room, persons }) => ({ title, room, persons })),
    [{ title: 'Tea', room: 'Studio', persons: [] }],
  );
  assert.equal(breaks[0]?.fields.get('abstract'), 'Beside the door.');
  assert.equal(breaks[0]?.fields.get('url'), 'https://small.example/agenda/');
});

test('Giggity’s day shows all of a day that goes on past midnight', async (context) => {
  const event = (await loadEvents(context)).get('clock-changes');
  assert.ok(event);
  const schedule = readAsGiggity(scheduleXml(event));
  const titles = schedule.dayView('2026-10-24').map(({ title }) => title);
  assert.deepEqual(titles.toSorted(), [
    'Before midnight',
    'From the first to the second',
    'Over midnight',
    'Over the change',
    'The hour for the first time',
    'The hour for the second time',
  ]);
  assert.deepEqual(schedule.dayView('2026-10-25'), []);
});

test('the reader refuses what Giggity refuses', async (context) => {
  const xml = scheduleXml(await loadSmall(context));
  const with1024 = xml.replace('<conference>', `<!--${'x'.repeat(1024)}-->\n<conference>`);
  assert.throws(() => readAsGiggity(with1024), /unknown format/);
  assert.throws(() => readAsGiggity(xml.replace('<schedule>', '<!DOCTYPE schedule>\n<schedule>')), /type/);
  assert.throws(() => readAsGiggity(xml.replace('>00:45<', '>25:00<')), /25:00/);
  assert.throws(() => readAsGiggity(xml.replaceAll(/<event[^]*?<\/event>/g, '')), /empty/);
  const items = readAsGiggity(xml.replace('>00:45<', '>24:00<')).items;
  assert.ok(items.some(({ start, end }) => start === end));
});
