import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventDataSchema } from '../../../src/feeds/event-data/event-data-schema.ts';
import { eventData } from '../../../src/feeds/event-data/event-data.ts';
import type { PublishedEvent } from '../../../src/feeds/event-data/schema/published-event.ts';
import type { Event } from '../../../src/model/event.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { listEvents, withChanges } from '../../helpers/events-of-all-kinds.ts';
import { makeBareEvent, makeEvent } from '../../helpers/make-event.ts';
import { renderEvent } from '../../helpers/render-event.ts';
import { judgeJson } from '../../judges/judge-json.ts';

/* The whole event for programs, and what describes its form. */

const now = '2026-06-10T09:00';
const dataOf = (event: Event) => JSON.parse(eventData(event)) as PublishedEvent;
const schemaOf = (event: Event) => JSON.parse(eventDataSchema(event)) as object;
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Lists the references of some data, each with the list in which it must stand. */
function listReferences(data: PublishedEvent): [keyof PublishedEvent, string | undefined][] {
  const all = (list: keyof PublishedEvent, ids: readonly (string | undefined)[]) =>
    ids.map((id): [keyof PublishedEvent, string | undefined] => [list, id]);
  return [
    ...data.sessions.flatMap((session) => [
      ...all('rooms', [session.room, session.movedFrom?.room]),
      ...all('tracks', [session.track]),
      ...all('sessions', [session.replacedBy]),
      ...all('speakers', session.speakers),
      ...all('organisations', session.organisations),
      ...all('actions', session.actions),
      ...all('announcements', session.announcements),
    ]),
    ...data.days.flatMap(({ sessions }) => all('sessions', sessions)),
    ...data.changes.flatMap(({ sessions }) => all('sessions', sessions)),
    ...all(
      'rooms',
      data.breaks.map(({ room }) => room),
    ),
    ...all(
      'organisations',
      data.speakers.map(({ affiliation }) => affiliation),
    ),
    ...all(
      'organisations',
      data.actions.map(({ owner }) => owner),
    ),
  ];
}

test('every event is as its schema says, loses nothing, and names nothing that is not in it', async (context) => {
  let references = 0;
  for (const { name, folder, now: moment } of await listEvents(context)) {
    const { event, files } = await renderEvent(folder, moment);
    const text = files.get('event.json') ?? '';
    assert.equal(text, eventData(event), name);
    assert.match(text, /^\{\n {2}"\$schema": .*[^]*\n\}\n$/, name);
    const data = JSON.parse(text) as PublishedEvent;
    assert.deepEqual(judgeJson(JSON.parse(files.get('event.schema.json') ?? '') as object, data), [], name);
    for (const list of [
      'rooms',
      'tracks',
      'sessions',
      'breaks',
      'changes',
      'speakers',
      'organisations',
      'announcements',
      'chapters',
      'actions',
    ] as const)
      assert.deepEqual(idsOf(data[list]), idsOf(event[list]), `${name}: ${list}`);
    for (const [list, id] of listReferences(data)) {
      if (id === undefined) continue;
      const items = data[list] as readonly { readonly id: string }[];
      assert.ok(idsOf(items).includes(id), `${name}: ${list} ${id}`);
      references += 1;
    }
    assert.deepEqual(
      data.days.flatMap(({ sessions }) => sessions),
      idsOf(event.days.flatMap(({ sessions }) => sessions)),
      name,
    );
    for (const [index, session] of event.sessions.entries()) {
      const told = data.sessions[index];
      assert.equal(Date.parse(told?.start ?? ''), session.start.toMillis(), name);
      assert.equal(Date.parse(told?.end ?? ''), session.end.toMillis(), name);
      assert.equal(told?.start.slice(0, 16), session.start.toFormat("yyyy-MM-dd'T'HH:mm"), name);
      assert.deepEqual(
        [told?.guid, told?.number, told?.title, told?.takesPlace, told?.speakers],
        [
          session.guid,
          session.number,
          session.title,
          session.takesPlace && event.status === 'scheduled',
          idsOf(session.speakers),
        ],
        name,
      );
    }
  }
  assert.ok(references > 100, `${references} references were looked up`);
});

test('every address is whole and leads to something that the site has', async (context) => {
  // The calendars and the schedules are written elsewhere.
  const elsewhere = /\.ics$|\/schedule\.(?:xml|json)$/;
  const folder = await makeEvent(context, (files) => {
    withChanges(files);
    files.event.url = 'https://small.example/psdm/';
  });
  const { event, files } = await renderEvent(folder);
  const addresses = eventData(event).match(/(?<=")https?:[^"]*(?=")/g) ?? [];
  assert.ok(addresses.length > 30);
  for (const address of addresses) {
    if (elsewhere.test(address)) continue;
    assert.ok(address.startsWith('https://small.example/psdm/'), address);
    const path = address.slice('https://small.example/psdm/'.length);
    assert.ok(files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path), address);
  }
  assert.doesNotMatch(eventData(event), /"\/|\]\(\//);
});

test('the feeds that an event has are listed, and those that it has not are not', async (context) => {
  const listed = async (folder: string) =>
    dataOf(await loadEvent(folder, { now })).feeds.map(({ url }) => new URL(url).pathname);
  assert.deepEqual(await listed(await makeEvent(context)), [
    '/agenda.ics',
    '/schedule.xml',
    '/schedule.json',
    '/agenda.csv',
    '/changes.atom',
    '/changes.json',
    '/announcements.atom',
    '/announcements.json',
  ]);
  assert.deepEqual(await listed(await makeBareEvent(context)), ['/agenda.ics']);
});

test('links in texts are whole, and of those to what is hidden only the words stay', async (context) => {
  const folder = await makeEvent(context, ({ agenda }) => {
    const [closing, workshop] = agenda.sessions;
    Object.assign(closing ?? {}, { visible: 'draft' });
    Object.assign(workshop ?? {}, {
      description:
        'See [the end](/sessions/closing/), [the start](/sessions/opening/?from=here) and [others](https://other.example/).\n\nAnd `[code](/agenda/)`, and [the **hidden** [end]][e].\n\n[e]: /sessions/closing/',
    });
  });
  const data = dataOf(await loadEvent(folder, { now }));
  const { description = '' } = data.sessions.find(({ id }) => id === 'workshop') ?? {};
  assert.doesNotMatch(JSON.stringify(data), /sessions\/closing/);
  assert.match(description, /See the end, /);
  assert.match(description, /the start.*https:\/\/small\.example\/sessions\/opening\/\?from=here/);
  assert.equal(
    data.announcements[0]?.text,
    '## What was announced\n\nAll of it. See [the agenda](https://small.example/agenda/).',
  );
});

test('nothing stands in it that the pages do not show', async (context) => {
  const folder = await makeEvent(context, (files) => {
    Object.assign(files.event, { statusNote: 'A note that waits.' });
    Object.assign(files.speakers.speakers[0] ?? {}, { consentExpires: '2030-01-01' });
  });
  const text = eventData(await loadEvent(folder, { now }));
  assert.doesNotMatch(text, /A note that waits|2030-01-01|She said that it works|A report/);
});

test('a programme that is not confirmed says so in words, and a status brings its note', async (context) => {
  const folder = await makeEvent(context, ({ event }) => {
    Object.assign(event, { programme: 'illustrative', status: 'cancelled', statusNote: 'Nobody came.' });
  });
  const { event } = dataOf(await loadEvent(folder, { now }));
  assert.deepEqual(
    [event.status, event.statusNote, event.programme.kind, event.programme.label],
    ['cancelled', 'Nobody came.', 'illustrative', 'Illustrative programme'],
  );
});

test('access is told where it is answered, in words and as facts', async (context) => {
  const folder = await makeEvent(context, ({ venue }) => {
    const access = { captions: { status: 'to be confirmed', by: '2026-06-01' } };
    Object.assign(venue.rooms[0] ?? {}, { access });
  });
  const { venue, rooms, sessions } = dataOf(await loadEvent(folder, { now: '2026-05-01' }));
  const told = {
    question: 'captions',
    status: 'to be confirmed',
    words: 'To be confirmed by 1 June 2026',
    by: '2026-06-01',
    from: 'room',
  };
  assert.deepEqual(rooms[0]?.access, [told]);
  assert.deepEqual(rooms[1]?.access, []);
  assert.deepEqual(sessions.find(({ id }) => id === 'opening')?.access, [told]);
  assert.equal(venue.access.length, 13);
  assert.deepEqual(
    venue.access.find(({ question }) => question === 'requests')?.email,
    'access@small.example',
  );
});

test('an announcement says when it was changed only if it was', async (context) => {
  const text = (facts: string) =>
    `---\ntitle: It begins\nabstract: It was announced.\ndatePublished: 2026-05-01\n${facts}---\n\nAll of it.\n`;
  for (const [facts, day] of [
    ['', undefined],
    ['dateModified: 2026-05-09\n', '2026-05-09'],
  ] as const) {
    const files = { 'content/announcements/it-begins.md': text(facts) };
    const event = await loadEvent(await makeEvent(context, undefined, files), { now });
    assert.equal(dataOf(event).announcements[0]?.dateModified, day);
  }
});

test('a session that is replaced, its hosts and what it is about are named by their ids', async (context) => {
  const folder = await makeEvent(context, ({ agenda }) => {
    Object.assign(agenda.sessions[1] ?? {}, { status: 'replaced', replacedBy: 'opening' });
  });
  const { sessions } = dataOf(await loadEvent(folder, { now }));
  const [opening, workshop] = ['opening', 'workshop'].map((id) => sessions.find((each) => each.id === id));
  assert.deepEqual([workshop?.replacedBy, workshop?.takesPlace], ['opening', false]);
  assert.deepEqual(
    [opening?.organisations, opening?.actions, opening?.announcements, opening?.track],
    [['council'], ['share-code'], ['it-begins'], 'people'],
  );
});

test('a session tells how it was moved and when it was last changed', async (context) => {
  const folder = await makeEvent(context, (files) => {
    withChanges(files);
    const [, workshop] = files.agenda.sessions;
    Object.assign(workshop ?? {}, {
      status: 'moved',
      movedFrom: { start: '2026-06-10T09:00', room: 'hall' },
      formerIds: ['lab'],
      maximumAttendeeCapacity: 12,
    });
  });
  const { sessions } = dataOf(await loadEvent(folder, { now }));
  const workshop = sessions.find(({ id }) => id === 'workshop');
  assert.deepEqual(workshop?.movedFrom, { start: '2026-06-10T09:00:00+01:00', room: 'hall' });
  assert.equal(workshop?.updated, '2026-05-20T09:30:00+01:00');
  assert.deepEqual(workshop?.formerIds, ['lab']);
  assert.equal(workshop?.maximumAttendeeCapacity, 12);
});

const mistakes: readonly (readonly [string, (data: PublishedEvent) => unknown])[] = [
  ['a field that nobody knows', (data) => ({ ...data, more: true })],
  ['another version', (data) => ({ ...data, version: 2 })],
  ['no sessions', ({ sessions: _sessions, ...data }) => data],
  ['a session without a start', (data) => withSession(data, { start: undefined })],
  ['a start without offset', (data) => withSession(data, { start: '2026-06-10T09:30:00' })],
  ['a status that is none', (data) => withSession(data, { status: 'postponed' })],
  ['an address within the site', (data) => withSession(data, { url: '/sessions/opening/' })],
  ['a name for good that is no UUID', (data) => withSession(data, { guid: 'opening' })],
  ['a number of 0', (data) => withSession(data, { number: 0 })],
  ['a day that is no day', (data) => withSession(data, { date: '2026-06-31' })],
  ['a speaker instead of an id', (data) => withSession(data, { speakers: [{ id: 'ada' }] })],
];

function withSession(data: PublishedEvent, change: object): unknown {
  const [first, ...others] = data.sessions;
  return JSON.parse(JSON.stringify({ ...data, sessions: [{ ...first, ...change }, ...others] }));
}

for (const [mistake, make] of mistakes) {
  test(`the schema refuses ${mistake}`, async (context) => {
    const event = await loadEvent(await makeEvent(context), { now });
    assert.deepEqual(judgeJson(schemaOf(event), dataOf(event)), []);
    assert.notDeepEqual(judgeJson(schemaOf(event), make(dataOf(event))), []);
  });
}

test('the schema says of every field what it is, and has the address that the data name', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  const schema = schemaOf(event) as { $schema: string; $id: string };
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.$id, 'https://small.example/event.schema.json');
  assert.equal(dataOf(event).$schema, schema.$id);
  const silent: string[] = [];
  const look = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inside] of Object.entries(part)) {
      if (name === 'properties')
        for (const [field, { description }] of Object.entries(
          inside as Record<string, { description?: string }>,
        ))
          if (description === undefined) silent.push(`${path}/${field}`);
      look(inside, `${path}/${name}`);
    }
  };
  look(schema, '');
  assert.deepEqual(silent, []);
});

test('names for good stay when the host, titles, the order of the file or ids change', async (context) => {
  const namesOf = ({ event, sessions, speakers, rooms, announcements, changes, breaks }: PublishedEvent) =>
    [event, ...sessions, ...speakers, ...rooms, ...announcements, ...changes, ...breaks]
      .map((item) => `${item.guid} ${'number' in item ? item.number : ''}`)
      .toSorted();
  const before = dataOf(await loadEvent(await makeEvent(context, withChanges), { now }));
  const folder = await makeEvent(context, (files) => {
    withChanges(files);
    files.event.name = 'Another name';
    files.agenda.sessions.reverse();
    for (const session of files.agenda.sessions) {
      session.title = `New: ${session.title}`;
      session.abstract = `New: ${session.abstract}`;
      if (session.id === 'opening') Object.assign(session, { id: 'the-start', formerIds: ['opening'] });
    }
    const { changes = [] } = files.agenda as { changes?: { sessions?: string[] }[] };
    for (const change of changes)
      if (change.sessions)
        change.sessions = change.sessions.map((id) => (id === 'opening' ? 'the-start' : id));
    for (const speaker of files.speakers.speakers) speaker.name = 'Ada Renamed';
  });
  const moved = await loadEvent(folder, { now, url: 'https://elsewhere.example/a/' });
  const after = dataOf(moved);
  assert.deepEqual(namesOf(after), namesOf(before));
  assert.ok(namesOf(before).length > 9);
  assert.equal(after.event.url, 'https://elsewhere.example/a/');
  assert.doesNotMatch(eventData(moved), /small\.example\//);
});

test('text that cannot stand in XML does not stand in JSON either, and all else does', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  const name = 'a]]>\u0000\u000b\ud800 b\r\nc\u2028 \u{1F469}\u200D "\\';
  const data = dataOf({ ...event, name });
  assert.equal(data.event.name, 'a]]>    b\nc\u2028 \u{1F469}\u200D "\\');
  assert.deepEqual(judgeJson(schemaOf(event), data), []);
});
