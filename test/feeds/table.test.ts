import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { table } from '../../src/feeds/table.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { listEvents } from '../helpers/events-of-all-kinds.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

/* The programme as a table, as a spreadsheet reads it. */

const now = '2026-06-10T09:00';
type Row = Readonly<Record<string, string>>;

/** Reads a table with a strict reader, which lets no row have more or fewer cells than the first. */
function read(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What a spreadsheet shows of a cell that was kept from being run. */
const asShown = (text: string) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);

test('every session of every event is a row that says what the model knows', async (context) => {
  let rows = 0;
  for (const { name, folder, now: moment } of await listEvents(context)) {
    const { event, files } = await renderEvent(folder, moment);
    const text = files.get('agenda.csv');
    assert.equal(text !== undefined, event.sessions.length > 0, name);
    if (text === undefined) continue;
    assert.ok(text.startsWith('\uFEFF'), name);
    assert.ok(text.endsWith('\r\n'), name);
    const found = read(text);
    assert.deepEqual(
      found.map((row) => [
        row['Day'],
        row['Start'],
        row['End'],
        Date.parse(row['Starts at'] ?? ''),
        Date.parse(row['Ends at'] ?? ''),
        row['Title'],
        row['Type'],
        row['Track'],
        row['Room'],
        row['Abstract'],
        row['Address'],
        row['Id'],
        row['GUID'],
      ]),
      event.sessions.map((session) => [
        session.start.toFormat('yyyy-MM-dd'),
        session.start.toFormat('HH:mm'),
        session.end.toFormat('HH:mm'),
        session.start.toMillis(),
        session.end.toMillis(),
        asShown(session.title),
        session.type,
        session.track?.name ?? '',
        session.room.name,
        session.abstract,
        new URL(session.url, event.url).href,
        session.id,
        session.guid,
      ]),
      name,
    );
    rows += found.length;
  }
  assert.ok(rows > 40, `${rows} rows were read`);
});

test('a time that the clock shows twice has an offset', async () => {
  const event = await loadEvent(new URL('../fixtures/clock-changes', import.meta.url).pathname, {
    now: '2026-10-01T12:00',
  });
  const row = read(table(event)).find(({ Id }) => Id === 'from-first-to-second');
  assert.deepEqual(
    [row?.['Start'], row?.['End'], row?.['Starts at'], row?.['Ends at']],
    ['01:50', '01:10', '2026-10-25T01:50+01:00', '2026-10-25T01:10+00:00'],
  );
});

test('people, organisations and status are in words', async (context) => {
  const folder = await makeEvent(context, (files) => {
    files.speakers.speakers.push({
      ...structuredClone(files.speakers.speakers[0]),
      id: 'bob',
      name: 'Bob',
    } as never);
    Object.assign(files.agenda.sessions[2] ?? {}, { speakers: ['ada', 'bob'], status: 'full' });
  });
  const [opening, workshop] = read(table(await loadEvent(folder, { now })));
  assert.equal(opening?.['People'], 'Ada Example; Bob');
  assert.equal(opening?.['Organisations'], 'The Council');
  assert.equal(opening?.['Status'], 'Full. All seats of this session are taken.');
  assert.equal(workshop?.['Status'], '');
});

for (const [facts, words] of [
  [{ programme: 'illustrative' }, 'Illustrative programme'],
  [{ programme: 'provisional' }, 'Provisional programme'],
  [{ programme: 'illustrative', status: 'cancelled' }, 'Cancelled; Illustrative programme'],
  [{}, undefined],
] as const) {
  test(`where the event says ${JSON.stringify(facts)}, every row says ${words ?? 'nothing of it'}`, async (context) => {
    const folder = await makeEvent(context, ({ event }) => Object.assign(event, facts));
    const rows = read(table(await loadEvent(folder, { now })));
    assert.deepEqual(
      rows.map(({ Programme }) => Programme),
      [words, words, words],
    );
  });
}

const awkward: readonly (readonly [string, string])[] = [
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\uFF1D1', "'\uFF1D1"],
  ['1=1', '1=1'],
  ['"a", "b"', '"a", "b"'],
  ['one\r\ntwo\nthree\rfour', 'one\r\ntwo\nthree\rfour'],
  ['a]]>\u0000\u000b\ud800b', 'a]]>   b'],
  ['x'.repeat(500), 'x'.repeat(500)],
  [' space ; at the ends ', ' space ; at the ends '],
  ['', ''],
];

for (const [text, shown] of awkward) {
  test(`a cell that holds ${JSON.stringify(text.slice(0, 40))} comes back, and runs nothing`, async (context) => {
    const event = await loadEvent(await makeEvent(context), { now });
    const sessions = event.sessions.map((session) => ({ ...session, title: text, abstract: text }));
    const rows = read(table({ ...event, sessions }));
    assert.deepEqual(
      rows.map(({ Title, Abstract, Id }) => [Title, Abstract, Id]),
      sessions.map(({ id }) => [shown, shown, id]),
    );
  });
}

test('a line break of any kind within a cell stands between quotes', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now });
  for (const text of ['one\rtwo', 'one\ntwo', 'one\r\ntwo']) {
    const sessions = event.sessions.map((session) => ({ ...session, title: text }));
    assert.ok(table({ ...event, sessions }).includes(`,"${text}",`), JSON.stringify(text));
  }
});
