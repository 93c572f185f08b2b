import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchedule } from '../../../src/feeds/frab/describe-schedule.ts';
import type { Event } from '../../../src/model/event.ts';
import { loadSmall } from './load-events.ts';

/* An app knows a session by what stands here: it must stay, whatever else changes. */

const entriesOf = (event: Event) =>
  describeSchedule(event).days.flatMap(({ rooms }) => rooms.flatMap(({ entries }) => entries));

/** The names of each entry by its first one; a slug without the id, which may change. */
const namesOf = (event: Event) =>
  new Map(
    entriesOf(event).map(({ guid, number, slug, persons }) => [
      guid,
      {
        number,
        slug: slug.split('-').slice(0, 2),
        persons: persons.map((person) => [person.number, person.guid]),
      },
    ]),
  );

const names = {
  opening: ['237b2bb3-4c88-5e79-b25c-f4d90bf7b944', 297637337],
  workshop: ['70cb3aa5-5dbc-5e7b-940d-aa6a4c117bc2', 946183506],
  closing: ['0a3400b0-9dd6-5d35-bf63-9579bc631f5a', 85590104],
} as const;

test('the names of today are those of tomorrow', async (context) => {
  const found = entriesOf(await loadSmall(context)).map(({ slug, guid, number }) => [slug, guid, number]);
  assert.deepEqual(
    found,
    Object.entries(names).map(([id, [guid, number]]) => [`small_2026-${number}-${id}`, guid, number]),
  );
});

test('nothing moves a name: a new session, another order, another title, time, room or host', async (context) => {
  const before = namesOf(await loadSmall(context));
  const event = await loadSmall(context, ({ event: facts, agenda, venue }) => {
    facts.url = 'https://elsewhere.example/new/';
    facts.name = 'Another name';
    agenda.sessions.reverse();
    venue.rooms.reverse();
    for (const session of agenda.sessions) session.title = `Really: ${session.title}`;
    const [opening] = agenda.sessions;
    assert.equal(opening?.id, 'opening');
    Object.assign(opening, { start: '2026-06-11T09:30', end: '2026-06-11T10:15' });
    const added = { title: 'At the top', start: '2026-06-10T08:00', end: '2026-06-10T08:30', room: 'hall' };
    agenda.sessions.unshift({ id: 'added', abstract: 'New.', ...added });
  });
  const after = namesOf(event);
  assert.equal(after.size, before.size + 1);
  for (const [guid, known] of before) assert.deepEqual(after.get(guid), known);
});

const announcement = '---\ntitle: It begins\nabstract: It begins.\ndatePublished: 2026-05-01\n---\n\nText.\n';

test('a new id keeps all names but the last part of the slug', async (context) => {
  const before = namesOf(await loadSmall(context));
  const event = await loadSmall(
    context,
    ({ agenda, speakers }) => {
      for (const session of agenda.sessions) {
        Object.assign(session, { id: `new-${session.id}`, formerIds: [session.id] });
        if (session.speakers) session.speakers = ['ada-new'];
      }
      Object.assign(speakers.speakers[0] ?? {}, { id: 'ada-new', formerIds: ['ada'] });
    },
    { 'content/announcements/it-begins.md': announcement },
  );
  assert.deepEqual(namesOf(event), before);
  assert.ok(entriesOf(event).some(({ slug }) => slug === 'small_2026-297637337-new-opening'));
});

test('rooms keep theirs too', async (context) => {
  const guids = (event: Event) =>
    describeSchedule(event)
      .rooms.map(({ guid }) => guid)
      .toSorted();
  const event = await loadSmall(context, ({ venue, agenda }) => {
    Object.assign(venue.rooms[0] ?? {}, { id: 'aula', name: 'Aula', formerIds: ['hall'] });
    venue.rooms.reverse();
    for (const session of agenda.sessions) if (session.room === 'hall') session.room = 'aula';
  });
  assert.deepEqual(guids(event), guids(await loadSmall(context)));
});
