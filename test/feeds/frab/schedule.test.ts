import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { scheduleJson } from '../../../src/feeds/frab/schedule-json.ts';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import type { Event } from '../../../src/model/event.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { listEvents } from '../../helpers/events-of-all-kinds.ts';
import { makeEvent, type EventFiles } from '../../helpers/make-event.ts';
import { judgeScheduleJson, judgeScheduleXml } from '../../judges/judge-schedule.ts';
import { readAsGiggity } from '../../judges/read-as-giggity.ts';

const now = '2026-06-10T09:00';

interface JsonEvent {
  readonly id: number;
  readonly guid: string;
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly end: string;
  readonly start: string;
  readonly room: string;
  readonly description: string;
}

interface JsonSchedule {
  readonly schedule: {
    readonly version: string;
    readonly conference: {
      readonly title: string;
      readonly timeslot_duration: string;
      readonly rooms: readonly { readonly name: string }[];
      readonly days: readonly {
        readonly date: string;
        readonly day_start: string;
        readonly day_end: string;
        readonly rooms: Readonly<Record<string, readonly JsonEvent[]>>;
      }[];
    };
  };
}

const parse = (event: Event) => JSON.parse(scheduleJson(event)) as JsonSchedule;
const listJson = (event: Event) =>
  parse(event).schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
const small = async (context: TestContext, change?: (files: EventFiles) => void) =>
  loadEvent(await makeEvent(context, change), { now });
const put = (files: EventFiles, id: string, facts: object) =>
  Object.assign(files.agenda.sessions.find((session) => session.id === id) ?? {}, facts);
const byId = (a: { readonly id: number }, b: { readonly id: number }) => a.id - b.id;

/** Events that have a programme, each with what must stand in its schedule. */
async function* listSchedules(context: TestContext) {
  for (const { name, folder, now: moment } of await listEvents(context)) {
    const event = await loadEvent(folder, { now: moment });
    if (event.sessions.length === 0) continue;
    yield { name, event, sessions: event.sessions.filter(({ takesPlace }) => takesPlace) };
  }
}

test('the XML of every kind of event is valid, and so is the JSON', async (context) => {
  for await (const { name, event } of listSchedules(context)) {
    assert.deepEqual(await judgeScheduleXml(scheduleXml(event)), [], name);
    assert.deepEqual(await judgeScheduleJson(scheduleJson(event)), [], name);
  }
});

test('a schedule app reads every session that takes place, at its moment, in its room, and nothing else', async (context) => {
  for await (const { name, event, sessions } of listSchedules(context)) {
    if (event.status !== 'scheduled') continue;
    const { sessions: read, rooms } = readAsGiggity(scheduleXml(event));
    const breaks = event.breaks.filter(({ room }) => room !== undefined);
    const keep = (items: readonly { readonly key: string }[]) =>
      items.toSorted((a, b) => Number(a.key) - Number(b.key));
    assert.deepEqual(
      keep(read).map((item) => ({ ...item, fields: undefined })),
      keep(
        [...sessions, ...breaks].map(({ number, title, room, start, end }) => ({
          key: String(number),
          title,
          room: room?.sharesName ? `${room.name} (${room.id})` : room?.name,
          start: start.toJSDate(),
          end: end.toJSDate(),
          fields: undefined,
        })),
      ),
      name,
    );
    assert.equal(rooms.length, event.rooms.length, name);
  }
});

test('both forms say the same', async (context) => {
  for await (const { name, event } of listSchedules(context)) {
    if (event.status !== 'scheduled') continue;
    const read = readAsGiggity(scheduleXml(event)).sessions.map(({ fields }) => fields);
    const written = listJson(event);
    assert.equal(read.length, written.length, name);
    for (const [index, { id, guid, slug, title, date, start, room, description }] of written.entries()) {
      const fields = read[index] ?? {};
      assert.deepEqual(
        [
          fields['id'],
          fields['guid'],
          fields['slug'],
          fields['title'],
          fields['date'],
          fields['start'],
          fields['room'],
        ],
        [String(id), guid, slug, title, date, start, room],
        name,
      );
      assert.equal(fields['description'] ?? '', description, name);
    }
  }
});

test('what is cancelled or replaced is left out, and what is moved is at its new time and says so', async (context) => {
  const event = await small(context, (files) => {
    put(files, 'closing', { status: 'cancelled' });
    put(files, 'workshop', { status: 'replaced', replacedBy: 'opening' });
    put(files, 'opening', { status: 'moved', movedFrom: { room: 'studio' } });
  });
  const [opening, ...others] = listJson(event).filter(({ title }) => title !== 'Lunch');
  assert.deepEqual(others, []);
  assert.equal(opening?.title, 'Opening');
  assert.match(opening.description, /^Moved\. It was planned for 9:30am on Wednesday 10 June 2026, Studio\./);
});

for (const [status, title] of [
  ['cancelled', /^Cancelled: Small Event$/],
  ['postponed', /^Postponed: Small Event$/],
] as const) {
  test(`an event that is ${status} keeps a valid schedule without sessions, so that apps drop them`, async (context) => {
    const event = await small(context, (files) => void Object.assign(files.event, { status }));
    assert.deepEqual(listJson(event), []);
    assert.match(parse(event).schedule.conference.title, title);
    assert.deepEqual(await judgeScheduleXml(scheduleXml(event)), []);
    assert.deepEqual(await judgeScheduleJson(scheduleJson(event)), []);
  });
}

test('an illustrative programme says so in its title and in every entry', async (context) => {
  const event = await small(
    context,
    (files) => void Object.assign(files.event, { programme: 'illustrative' }),
  );
  assert.equal(parse(event).schedule.conference.title, 'Small Event (illustrative programme)');
  for (const { description } of listJson(event))
    assert.match(description, /^Illustrative programme\. This programme is an example/);
});

test('what begins after midnight belongs to the day before, with its true date', async (context) => {
  const event = await small(context, (files) =>
    put(files, 'opening', { start: '2026-06-11T00:30', end: '2026-06-11T01:30' }),
  );
  const [day] = parse(event).schedule.conference.days;
  assert.equal(day?.date, '2026-06-10');
  assert.deepEqual([day.day_start, day.day_end], ['2026-06-10T06:00:00+01:00', '2026-06-11T06:00:00+01:00']);
  const late = Object.values(day.rooms)
    .flat()
    .find(({ title }) => title === 'Opening');
  assert.equal(late?.date, '2026-06-11T00:30:00+01:00');
  assert.equal(late.start, '00:30');
});

test('a day on which the clock changes begins and ends at six on the clock', async (context) => {
  const found = (await listEvents(context)).find(({ name }) => name === 'clock-changes');
  assert.ok(found);
  const event = await loadEvent(found.folder, { now: found.now });
  const { days } = parse(event).schedule.conference;
  for (const { day_start: start, day_end: end } of days) {
    assert.match(start, /T06:00:00/);
    assert.match(end, /T06:00:00/);
  }
  assert.ok(days.some(({ day_start: start, day_end: end }) => start.slice(-6) !== end.slice(-6)));
});

test('what lasts a whole day keeps the file readable, and its true end where there is a place for it', async (context) => {
  const event = await small(context, (files) => {
    files.agenda.sessions = files.agenda.sessions.filter(({ id }) => id === 'opening');
    put(files, 'opening', { start: '2026-06-10T11:30', end: '2026-06-11T11:30' });
    files.agenda.breaks = [];
  });
  const [read] = readAsGiggity(scheduleXml(event)).sessions;
  assert.equal(read?.fields['duration'], '23:59');
  assert.equal(listJson(event)[0]?.end, '2026-06-11T11:30:00+01:00');
});

const edits: readonly (readonly [string, (files: EventFiles) => void])[] = [
  [
    'a session is put in at the top',
    ({ agenda }) =>
      void agenda.sessions.unshift({
        id: 'a-new-one',
        title: 'A new one',
        abstract: 'It is new.',
        start: '2026-06-10T08:00',
        end: '2026-06-10T08:30',
        room: 'hall',
      }),
  ],
  [
    'the sessions stand in another order',
    ({ agenda }) => void agenda.sessions.splice(0, Infinity, ...agenda.sessions.toReversed()),
  ],
  ['a session gets another title', (files) => void put(files, 'opening', { title: 'How it all begins' })],
  [
    'a session gets another time and room',
    (files) =>
      void put(files, 'opening', { start: '2026-06-10T14:00', end: '2026-06-10T14:45', room: 'studio' }),
  ],
  [
    'a session gets another id, with the old one beside it',
    (files) => void put(files, 'opening', { id: 'how-it-begins', formerIds: ['opening'] }),
  ],
  [
    'the event gets another name and host',
    ({ event }) => void Object.assign(event, { name: 'Another name', url: 'https://other.example/sub/' }),
  ],
];

for (const [edit, change] of edits) {
  test(`no number and no guid moves when ${edit}`, async (context) => {
    const before = listJson(await small(context));
    const after = new Map(listJson(await small(context, change)).map(({ guid, id }) => [guid, id]));
    for (const { guid, id } of before.toSorted(byId)) assert.equal(after.get(guid), id);
  });
}

test('the version changes with each change of the programme, and with nothing else', async (context) => {
  const versionWith = async (date?: string) =>
    parse(
      await small(
        context,
        ({ agenda }) =>
          void Object.assign(agenda, {
            changes: date === undefined ? [] : [{ id: 'a', date, text: 'It has changed.' }],
          }),
      ),
    ).schedule.version;
  assert.equal(await versionWith(), await versionWith());
  assert.equal(await versionWith('2026-05-01'), '2026-04-30T23:00:00Z');
});

test('the grid is the largest on which all times lie', async (context) => {
  const stepOf = async (start: string) =>
    parse(await small(context, (files) => put(files, 'opening', { start }))).schedule.conference
      .timeslot_duration;
  assert.deepEqual(
    [await stepOf('2026-06-10T09:30'), await stepOf('2026-06-10T09:20'), await stepOf('2026-06-10T09:33')],
    ['00:15', '00:05', '00:01'],
  );
});
