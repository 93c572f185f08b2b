import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { AccessAnswer, Event } from '../../src/model/event.ts';
import { listPages } from '../../src/model/list-pages.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { accessGroups, accessQuestions, dataSchemas } from '../../src/model/schemas/index.ts';
import { makeEvent, type EventFiles } from '../helpers/make-event.ts';

const there = (description: string) => ({ status: 'available', description });

/** Gives access facts to the event, the venue, the rooms and the sessions: all that the small event has. */
async function load(
  context: TestContext,
  access: Readonly<
    Record<'event' | 'venue' | 'hall' | 'opening' | 'closing', Record<string, object> | undefined>
  >,
): Promise<Event> {
  const change = ({ event, venue, agenda }: EventFiles) => {
    Object.assign(event, { access: access.event });
    Object.assign(venue, { access: access.venue });
    Object.assign(venue.rooms[0] ?? {}, { access: access.hall });
    for (const session of agenda.sessions) {
      if (session.id === 'opening' || session.id === 'closing')
        Object.assign(session, { access: access[session.id] });
    }
  };
  return loadEvent(await makeEvent(context, change), { now: '2026-06-10T09:00' });
}

const nothing = {
  event: undefined,
  venue: undefined,
  hall: undefined,
  opening: undefined,
  closing: undefined,
};

/** An answer in one line: `venue: In the foyer`, or its status where it has no words. */
function answerTo(question: string, answers: readonly AccessAnswer[] | undefined): string | undefined {
  const answer = answers?.find((each) => each.question === question);
  return answer && `${answer.from}: ${answer.description ?? answer.status}`;
}

const sessionOf = (event: Event, id: string) => event.sessions.find((session) => session.id === id);

test('every question of the schema stands in one group', () => {
  const asked = Object.keys(dataSchemas.event.shape.access.def.innerType.shape);
  assert.deepEqual([...accessQuestions].toSorted(), asked.toSorted());
  assert.equal(new Set(accessGroups.flatMap(({ questions }) => questions)).size, asked.length);
});

test('the nearest answer wins: session before room, room before venue, venue before event', async (context) => {
  const event = await load(context, {
    event: { food: there('E'), lighting: there('E'), hearingLoop: there('E'), seating: there('E') },
    venue: { lighting: there('V'), hearingLoop: there('V'), seating: there('V') },
    hall: { hearingLoop: there('R'), seating: there('R') },
    opening: { seating: there('S') },
    closing: undefined,
  });
  const opening = sessionOf(event, 'opening')?.access;
  assert.deepEqual(
    ['food', 'lighting', 'hearingLoop', 'seating', 'parking'].map((each) => answerTo(each, opening)),
    ['event: E', 'venue: V', 'room: R', 'session: S', 'venue: not known'],
  );
  const hall = event.rooms[0]?.access;
  assert.deepEqual(
    ['food', 'lighting', 'hearingLoop', 'seating'].map((each) => answerTo(each, hall)),
    ['event: E', 'venue: V', 'room: R', 'room: R'],
  );
  assert.equal(answerTo('hearingLoop', sessionOf(event, 'workshop')?.access), 'venue: V');
  assert.equal(answerTo('seating', sessionOf(event, 'closing')?.access), 'room: R');
  assert.equal(answerTo('food', event.venue.access), 'event: E');
});

test('every place answers every question, in the order in which they are shown', async (context) => {
  const event = await load(context, { ...nothing, opening: { requests: { status: 'not known' } } });
  for (const { access } of [event.venue, ...event.rooms, ...event.sessions]) {
    assert.deepEqual(
      access.map(({ question }) => question),
      accessQuestions,
    );
  }
  assert.deepEqual(
    event.venue.accessGroups.flatMap(({ answers }) => answers),
    event.venue.access,
  );
});

test('near are the answers of a session and its room alone', async (context) => {
  const event = await load(context, {
    ...nothing,
    venue: { stepFree: there('V') },
    hall: { hearingLoop: there('R') },
    opening: { captions: { status: 'available', by: 'people' } },
  });
  const near = (id: string) => sessionOf(event, id)?.nearAccess.map(({ question }) => question);
  assert.deepEqual(near('opening'), ['hearingLoop', 'captions']);
  assert.deepEqual(near('closing'), ['hearingLoop']);
  assert.deepEqual(near('workshop'), []);
  assert.deepEqual(
    event.rooms.map(({ nearAccess }) => nearAccess.length),
    [1, 0],
  );
});

test('captions say who writes them, and requests how and until when', async (context) => {
  const event = await load(context, {
    ...nothing,
    event: { requests: { status: 'available', telephone: '+44 121 496 0000', until: '2026-06-10' } },
    opening: { captions: { status: 'available', by: 'machine' } },
    closing: { captions: { status: 'to be confirmed', by: '2026-06-10' } },
  });
  const captionsOf = (id: string) =>
    sessionOf(event, id)?.access.find(({ question }) => question === 'captions');
  assert.equal(captionsOf('opening')?.writtenBy, 'machine');
  assert.equal(captionsOf('opening')?.by, undefined);
  assert.equal(captionsOf('closing')?.by?.iso, '2026-06-10');
  assert.equal(captionsOf('closing')?.writtenBy, undefined);
  const requests = event.venue.access.find(({ question }) => question === 'requests');
  assert.deepEqual([requests?.telephone, requests?.until?.iso], ['+44 121 496 0000', '2026-06-10']);
});

test('sessions are listed by what they or their rooms have, and not by what the venue has', async (context) => {
  const event = await load(context, {
    event: { food: there('E') },
    venue: { stepFree: there('V') },
    hall: { hearingLoop: there('R'), captions: { status: 'not available' } },
    opening: { captions: { status: 'available', by: 'people' }, slides: { status: 'not available' } },
    closing: { hearingLoop: { status: 'not available' } },
  });
  assert.deepEqual(
    event.accessFilters.map(({ url, sessions }) => [url, ...sessions.map(({ id }) => id)]),
    [
      ['/agenda/access/hearing-loop/', 'opening'],
      ['/agenda/access/captions/', 'opening'],
    ],
  );
  const listed = listPages(event).filter((address) => address.startsWith('/agenda/access/'));
  assert.deepEqual(listed, ['/agenda/access/hearing-loop/', '/agenda/access/captions/']);
});

test('a room in which nothing happens makes no list', async (context) => {
  const folder = await makeEvent(context, ({ venue }) => {
    const barge = { id: 'barge', name: 'Barge', access: { hearingLoop: there('R') } };
    venue.rooms.push(barge);
  });
  const event = await loadEvent(folder, { now: '2026-06-10T09:00' });
  assert.deepEqual(event.accessFilters, []);
});

test('texts may link to the lists that there are', async (context) => {
  const page = (slug: string) => ({
    'content/pages/agenda.md': `---\ntitle: Agenda\n---\n\nSee [these](/agenda/access/${slug}/).\n`,
  });
  const change = ({ venue }: EventFiles) => {
    Object.assign(venue.rooms[0] ?? {}, { access: { hearingLoop: there('R') } });
  };
  const now = '2026-06-10T09:00';
  await loadEvent(await makeEvent(context, change, page('hearing-loop')), { now });
  await assert.rejects(loadEvent(await makeEvent(context, change, page('captions')), { now }), /captions/);
});
