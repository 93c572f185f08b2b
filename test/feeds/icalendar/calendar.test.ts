import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { assert as assertAll, property as forAll, string } from 'fast-check';
import ICAL from 'ical.js';
import { calendar } from '../../../src/feeds/icalendar/calendar.ts';
import { text } from '../../../src/feeds/icalendar/component.ts';
import { printCalendar } from '../../../src/feeds/icalendar/print-calendar.ts';
import type { Calendar, Event } from '../../../src/model/event.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { listEvents } from '../../helpers/events-of-all-kinds.ts';
import { makeBareEvent, makeEvent, type EventFiles } from '../../helpers/make-event.ts';

const now = '2026-06-10T09:00';

/** The calendar at an address without the base path. */
function calendarAt(event: Event, address: string): Calendar {
  const found = event.calendars.find(({ url }) => url === `${event.basePath}${address}`);
  assert.ok(found, `There is no ${address}: ${event.calendars.map(({ url }) => url).join(' ')}`);
  return found;
}

const readCalendar = (written: string) => new ICAL.Component(ICAL.parse(written));

/** The entries of a calendar as a calendar program reads them. */
function readEntries(written: string): ICAL.Event[] {
  const parsed = readCalendar(written);
  const zones = new Map(
    parsed.getAllSubcomponents('vtimezone').map((zone) => [String(zone.getFirstPropertyValue('tzid')), zone]),
  );
  return parsed.getAllSubcomponents('vevent').map((component) => {
    for (const name of ['dtstart', 'dtend']) {
      const property = component.getFirstProperty(name);
      const zone = zones.get(String(property?.getParameter('tzid')));
      const value = property?.getFirstValue();
      if (zone && value instanceof ICAL.Time) value.zone = new ICAL.Timezone(zone);
    }
    return new ICAL.Event(component);
  });
}

const millisecondsOf = (time: ICAL.Time) => time.toUnixTime() * 1000;
const valueOf = (entry: ICAL.Event | undefined, name: string) =>
  String(entry?.component.getFirstPropertyValue(name) ?? '');

/** Makes a small event with some changes and gives the entry of a session. */
async function readSession(
  context: TestContext,
  id: string,
  change: (files: EventFiles) => void,
): Promise<ICAL.Event> {
  const event = await loadEvent(await makeEvent(context, change), { now });
  const [entry, ...others] = readEntries(calendar(event, calendarAt(event, `sessions/${id}.ics`)));
  assert.equal(others.length, 0);
  assert.ok(entry);
  return entry;
}

const put = (files: EventFiles, id: string, facts: object) =>
  Object.assign(files.agenda.sessions.find((session) => session.id === id) ?? {}, facts);
const changes = (...list: { date: string; sessions?: string[] }[]) =>
  list.map((change, index) => ({ id: `change-${index}`, text: 'Something has changed.', ...change }));

test('every calendar of every kind of event gives a calendar program the sessions and breaks of the model', async (context) => {
  for (const { name, folder, now: moment } of await listEvents(context)) {
    const event = await loadEvent(folder, { now: moment });
    for (const each of event.calendars) {
      const entries = readEntries(calendar(event, each));
      const expected = [...each.breaks, ...each.sessions];
      if (expected.length === 0) continue;
      assert.deepEqual(
        entries.map((entry) => [entry.uid, millisecondsOf(entry.startDate), millisecondsOf(entry.endDate)]),
        expected.map(({ guid, start, end }) => [guid, start.toMillis(), end.toMillis()]),
        `${name} ${each.url}`,
      );
      for (const [index, item] of expected.entries()) {
        assert.ok(entries[index]?.summary.endsWith(item.title), `${name} ${each.url}: ${item.title}`);
        assert.ok(entries[index]?.location, 'Apps for Android pass over an entry without a place.');
      }
    }
  }
});

test('every calendar keeps the rules that parsers forgive', async (context) => {
  for (const { name, folder, now: moment } of await listEvents(context)) {
    const event = await loadEvent(folder, { now: moment });
    for (const each of event.calendars) {
      const written = calendar(event, each);
      const place = `${name} ${each.url}`;
      assert.ok(written.endsWith('END:VCALENDAR\r\n'), place);
      assert.doesNotMatch(written, /(?<!\r)\n|\r(?!\n)/, `${place}: a line that does not end with CRLF`);
      const lines = written.split('\r\n').slice(0, -1);
      for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, `${place}: ${line}`);
      assert.doesNotMatch(written, /^(?:METHOD|ATTENDEE|ORGANIZER|BEGIN:VALARM)/m, place);
      assert.doesNotMatch(written, /^[A-Z-]+:\r$/m, `${place}: a property without a value`);
      const unfolded = written.replaceAll('\r\n ', '');
      const stamps = [...unfolded.matchAll(/^DTSTAMP:(.*)\r$/gm)].map(([, stamp]) => stamp);
      for (const stamp of stamps) assert.match(stamp ?? '', /^\d{8}T\d{6}Z$/, place);
      const zones = new Set([...unfolded.matchAll(/^TZID:(.*)\r$/gm)].map(([, zone]) => zone));
      for (const [, zone] of unfolded.matchAll(/;TZID=([^:]*):/g)) assert.ok(zones.has(zone), place);
      const ids = [...unfolded.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);
      assert.ok(ids.length > 0, place);
      assert.equal(ids.length, stamps.length, place);
      assert.equal(new Set(ids).size, ids.length, place);
      for (const property of ['NAME:', 'SOURCE;VALUE=URI:https:', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'])
        assert.ok(unfolded.includes(`\r\n${property}`), `${place}: ${property}`);
    }
  }
});

test('a session is the same in every calendar that holds it', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  const entryIn = (address: string) => {
    const written = calendar(event, calendarAt(event, address));
    return written
      .slice(written.indexOf('BEGIN:VEVENT'))
      .split('END:VEVENT')
      .find((entry) => entry.includes('SUMMARY:Opening'));
  };
  const whole = entryIn('agenda.ics');
  assert.ok(whole);
  for (const address of ['sessions/opening.ics', 'rooms/hall.ics', 'agenda/2026-06-10.ics'])
    assert.equal(entryIn(address)?.trim(), whole.trim(), address);
});

test('a moment that the clock shows twice is written in UTC', async (context) => {
  const found = (await listEvents(context)).find(({ name }) => name === 'clock-changes');
  assert.ok(found);
  const event = await loadEvent(found.folder, { now: found.now });
  const written = calendar(event, calendarAt(event, 'agenda.ics'));
  const repeated = event.sessions.filter(({ start, end }) =>
    [start, end].some((time) => time.getPossibleOffsets().length > 1),
  );
  assert.ok(repeated.length > 0);
  for (const { start, end } of repeated) {
    const utc = (time: typeof start) => time.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
    assert.ok(written.includes(`DTSTART:${utc(start)}\r\nDTEND:${utc(end)}`));
  }
});

const statuses = [
  [{ status: 'confirmed' }, 'CONFIRMED', /^Opening$/, /How the day begins|Opening/],
  [{ status: 'provisional' }, 'TENTATIVE', /^Provisional: Opening$/, /^Provisional\. /],
  [{ status: 'full' }, 'CONFIRMED', /^Full: Opening$/, /^Full\. All seats/],
  [
    { status: 'cancelled' },
    'CANCELLED',
    /^Cancelled: Opening$/,
    /^Cancelled\. This session will not take place/,
  ],
  [
    { status: 'replaced', replacedBy: 'closing' },
    'CANCELLED',
    /^Replaced: Opening$/,
    /Its place is taken by Closing, 4pm on Thursday 11 June 2026, Hall: https:\/\/small\.example\/sessions\/closing\//,
  ],
  [
    { status: 'moved', movedFrom: { start: '2026-06-11T10:00', room: 'hall' } },
    'CONFIRMED',
    /^Opening$/,
    /^Moved\. It was planned for 10am on Thursday 11 June 2026, Hall\./,
  ],
] as const;

for (const [facts, status, title, words] of statuses) {
  test(`a session that is ${facts.status} is ${status}, and says it in words`, async (context) => {
    const entry = await readSession(context, 'opening', (files) => {
      put(files, 'opening', facts);
      Object.assign(files.agenda, { changes: changes({ date: '2026-06-01', sessions: ['opening'] }) });
    });
    assert.equal(valueOf(entry, 'status'), status);
    assert.match(entry.summary, title);
    assert.match(entry.description, words);
  });
}

for (const [facts, status, words] of [
  [{ programme: 'provisional' }, 'TENTATIVE', /^Provisional programme\. /],
  [{ programme: 'illustrative' }, 'TENTATIVE', /^Illustrative programme\. This programme is an example/],
  [{ status: 'postponed' }, 'TENTATIVE', /^Postponed\. /],
  [{ status: 'cancelled' }, 'CANCELLED', /^Cancelled\. This event will not take place/],
] as const) {
  test(`in an event with ${JSON.stringify(facts)} each entry is ${status}, and says so first`, async (context) => {
    const entry = await readSession(context, 'opening', (files) => void Object.assign(files.event, facts));
    assert.equal(valueOf(entry, 'status'), status);
    assert.match(entry.description, words);
    const off = { postponed: 'Postponed: Opening', cancelled: 'Cancelled: Opening' };
    assert.equal(entry.summary, 'status' in facts ? off[facts.status] : 'Opening');
  });
}

test('each change that names a session raises its number and moves its stamp, and one about another session does not', async (context) => {
  const stampsWith = async (list: { date: string; sessions?: string[] }[]) => {
    const entry = await readSession(
      context,
      'opening',
      (files) => void Object.assign(files.agenda, { changes: changes(...list) }),
    );
    return ['sequence', 'dtstamp', 'last-modified'].map((name) => valueOf(entry, name));
  };
  const [, first] = await stampsWith([]);
  assert.ok(first);
  assert.deepEqual(await stampsWith([{ date: '2026-05-01', sessions: ['closing'] }]), ['0', first, '']);
  const one = { date: '2026-05-02', sessions: ['opening'] };
  assert.deepEqual(await stampsWith([one]), ['1', '2026-05-01T23:00:00Z', '2026-05-01T23:00:00Z']);
  assert.deepEqual(await stampsWith([{ date: '2026-05-20T09:30' }, one]), [
    '2',
    '2026-05-20T08:30:00Z',
    '2026-05-20T08:30:00Z',
  ]);
});

test('what a page says of access, people and hosts stands in the entry, and where to look', async (context) => {
  const entry = await readSession(context, 'opening', (files) => {
    put(files, 'opening', {
      speakers: ['ada'],
      hosts: ['council'],
      access: { captions: { status: 'available', by: 'people', description: 'On a screen.' } },
    });
  });
  assert.match(entry.description, /^- Captions: By people.* On a screen\.$/m);
  assert.match(entry.description, /^- Step-free access: From the street to every room\.$/m);
  assert.match(
    entry.description,
    /^- Requests: Tell us what you need by 9 June 2026\. access@small\.example$/m,
  );
  assert.match(entry.description, /^With Ada Example/m);
  assert.match(entry.description, /^Hosted by /m);
  assert.match(entry.description, /\n\nhttps:\/\/small\.example\/sessions\/opening\/$/);
  assert.equal(valueOf(entry, 'url'), 'https://small.example/sessions/opening/');
});

test('the place on a map is given where it is known', async (context) => {
  const entry = await readSession(
    context,
    'opening',
    ({ venue }) => void Object.assign(venue, { geo: { latitude: 52.6369, longitude: 0.0000001 } }),
  );
  assert.deepEqual(entry.component.getFirstProperty('geo')?.getFirstValue(), [52.6369, 0]);
});

test('an event without a programme is an entry for its days, so that following it can begin', async (context) => {
  const event = await loadEvent(await makeBareEvent(context), { now });
  const [entry, ...others] = readEntries(calendar(event, calendarAt(event, 'agenda.ics')));
  assert.equal(others.length, 0);
  assert.ok(entry?.startDate.isDate);
  assert.deepEqual([entry.startDate.toString(), entry.endDate.toString()], ['2026-06-10', '2026-06-12']);
  assert.equal(
    entry.location,
    null,
    'Apps for Android lose the whole file over an entry of days with a place.',
  );
});

test('a renamed track, room, person, organisation or session has its calendar at the old address as well', async (context) => {
  const event = await loadEvent(
    await makeEvent(context, (files) => {
      put(files, 'opening', { formerIds: ['welcome'], speakers: ['ada'] });
      Object.assign(files.speakers.speakers[0] ?? {}, { formerIds: ['ada-old'] });
    }),
    { now },
  );
  for (const [old, present] of [
    ['sessions/welcome.ics', 'sessions/opening.ics'],
    ['speakers/ada-old.ics', 'speakers/ada.ics'],
  ] as const) {
    assert.equal(calendar(event, calendarAt(event, old)), calendar(event, calendarAt(event, present)));
    assert.ok(
      calendar(event, calendarAt(event, old))
        .replaceAll('\r\n ', '')
        .includes(`SOURCE;VALUE=URI:https://small.example/${present}`),
    );
  }
});

test('backslashes, commas, semicolons and line ends are escaped, the backslash first', () => {
  assert.equal(text('SUMMARY', 'a\\n, b; c\\\\\r\nd\re')?.value, 'a\\\\n\\, b\\; c\\\\\\\\\\nd\\ne');
});

test('any text comes back as it was, in lines of at most 75 octets that cut no character', () => {
  assertAll(
    forAll(string({ unit: 'binary', maxLength: 600 }), (words) => {
      const written = printCalendar({
        name: 'VCALENDAR',
        properties: [text('SUMMARY', `x${words}`)].filter((property) => property !== undefined),
        components: [],
      });
      for (const line of written.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75);
        assert.ok(!Buffer.from(line).toString().includes('\ufffd') || words.includes('\ufffd'));
      }
      const expected = `x${words}`
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ' ');
      assert.equal(readCalendar(written).getFirstPropertyValue('summary'), expected);
    }),
    { numRuns: 300, seed: 20180927 },
  );
});
