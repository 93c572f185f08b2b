import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/model/event.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { makeBareEvent, makeEvent } from '../helpers/make-event.ts';

const now = new Date('2026-06-10T08:00:00Z');
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('sessions come in order of time, then of rooms as the venue lists them', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  assert.deepEqual(ids(event.sessions), ['opening', 'workshop', 'closing']);
});

test('a local time becomes an instant in the zone of the event', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  assert.equal(event.sessions[0]?.start.toUTC().toISO(), '2026-06-10T08:30:00.000Z');
  assert.equal(event.sessions[0]?.start.zoneName, 'Europe/London');
});

test('every reference is resolved, in both directions', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  const [opening] = event.sessions;
  const [ada] = event.speakers;
  const [action] = event.actions;
  const [announcement] = event.announcements;
  const [chapter] = event.chapters;
  const council = event.organisations.find(({ id }) => id === 'council');
  const company = event.organisations.find(({ id }) => id === 'company');
  assert.ok(opening && ada && action && announcement && chapter && council && company);

  assert.deepEqual(opening.speakers, [ada]);
  assert.deepEqual(ada.sessions, [opening]);
  assert.equal(opening.room, event.rooms[0]);
  assert.deepEqual(ids(event.rooms[0]?.sessions ?? []), ['opening', 'closing']);
  assert.equal(opening.track, event.tracks[0]);
  assert.deepEqual(event.tracks[0]?.sessions, [opening]);
  assert.deepEqual(opening.hosts, [council]);
  assert.deepEqual(council.sessions, [opening]);
  assert.deepEqual(opening.actions, [action]);
  assert.deepEqual(action.sessions, [opening]);
  assert.deepEqual(opening.announcements, [announcement]);
  assert.deepEqual(announcement.sessions, [opening]);
  assert.equal(ada.affiliation, council);
  assert.deepEqual(council.speakers, [ada]);
  assert.deepEqual(announcement.speakers, [ada]);
  assert.deepEqual(ada.announcements, [announcement]);
  assert.deepEqual(announcement.organisations, [council]);
  assert.deepEqual(council.announcements, [announcement]);
  assert.deepEqual(announcement.actions, [action]);
  assert.deepEqual(action.announcements, [announcement]);
  assert.deepEqual(chapter.actions, [action]);
  assert.deepEqual(action.chapters, [chapter]);
  assert.deepEqual(council.chapters, [chapter]);
  assert.equal(action.owner, council);
  assert.deepEqual(council.actions, [action]);
  assert.deepEqual(company.actions, [action]);
  assert.ok(council.isOrganizer && company.isSponsor);
});

test('a session knows the one before, the one after, and those at the same time', async (context) => {
  const { sessions } = await loadEvent(await makeEvent(context), { now });
  const [opening, workshop, closing] = sessions;
  assert.ok(opening && workshop && closing);
  assert.equal(opening.previous, undefined);
  assert.equal(opening.next, workshop);
  assert.equal(closing.previous, workshop);
  assert.deepEqual(opening.atTheSameTime, [workshop]);
  assert.deepEqual(closing.atTheSameTime, []);
});

test('a long session counts as at the same time as a later one that begins while it runs', async (context) => {
  const folder = await makeEvent(context, ({ agenda }) => {
    const [closing] = agenda.sessions;
    if (closing) Object.assign(closing, { start: '2026-06-10T10:30', end: '2026-06-10T10:45' });
  });
  const { sessions } = await loadEvent(folder, { now });
  assert.deepEqual(ids(sessions.at(-1)?.atTheSameTime ?? []), ['workshop']);
});

test('each day has its slots, with sessions and breaks in their places', async (context) => {
  const { days } = await loadEvent(await makeEvent(context), { now });
  assert.deepEqual(
    days.map(({ date, slots }) => [
      date.iso,
      slots.map((slot) => [...ids(slot.breaks), ...ids(slot.sessions)]),
    ]),
    [
      ['2026-06-10', [['opening', 'workshop'], ['lunch']]],
      ['2026-06-11', [['closing']]],
    ],
  );
});

test('a session that runs past midnight belongs to the day on which it begins', async (context) => {
  const folder = await makeEvent(context, ({ agenda }) => {
    const [closing] = agenda.sessions;
    if (closing) Object.assign(closing, { start: '2026-06-11T23:30', end: '2026-06-12T00:30' });
  });
  const { days } = await loadEvent(folder, { now });
  assert.deepEqual(ids(days[1]?.sessions ?? []), ['closing']);
});

test('the event is frozen to its last list', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  assert.ok(Object.isFrozen(event.sessions[0]?.speakers[0]?.sessions));
  assert.throws(() => Object.assign(event.sessions[0] ?? {}, { title: 'Other' }), TypeError);
});

test('an address carries the folder in which the site is published', async (context) => {
  const folder = await makeEvent(context, ({ event }) => {
    event.url = 'https://council.example/small/';
  });
  const event = await loadEvent(folder, { now });
  assert.equal(event.sessions[0]?.url, '/small/sessions/opening/');
});

const phases: readonly (readonly [string, Event['phase']])[] = [
  ['2026-03-01T12:00', 'announced'],
  ['2026-04-01T00:00', 'programme published'],
  ['2026-06-09T23:59', 'programme published'],
  ['2026-06-10T00:00', 'on the day'],
  ['2026-06-11T23:59', 'on the day'],
  ['2026-06-12T00:00', 'afterwards'],
  ['2026-12-24T12:00', 'archive'],
];

for (const [moment, phase] of phases) {
  test(`at ${moment} the site is in the phase “${phase}”`, async (context) => {
    const folder = await makeEvent(context, ({ event }) => {
      Object.assign(event, { programmePublished: '2026-04-01' });
    });
    assert.equal((await loadEvent(folder, { now: moment })).phase, phase);
  });
}

test('a folder with only the required fields makes an event', async (context) => {
  const folder = await makeBareEvent(context);
  const event = await loadEvent(folder, { now });
  assert.equal(event.sessions.length, 0);
  assert.equal(event.parts.blueprint, false);
  assert.equal(event.phase, 'on the day');
});
