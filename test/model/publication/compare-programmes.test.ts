import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { eventData } from '../../../src/feeds/event-data/event-data.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { compareProgrammes } from '../../../src/model/publication/compare-programmes.ts';
import { makeEvent, type EventFiles } from '../../helpers/make-event.ts';

/* What the build before knows and the facts alone do not. */

const write = async (context: TestContext, change?: (files: EventFiles) => void) =>
  eventData(await loadEvent(await makeEvent(context, change), { now: '2026-06-10T09:00' }));
const put = (files: EventFiles, id: string, facts: object) =>
  void Object.assign(files.agenda.sessions.find((session) => session.id === id) ?? {}, facts);
const told = (files: EventFiles, ...sessions: string[]) =>
  void Object.assign(files.agenda, {
    changes: [{ id: 'told', date: '2026-06-01', text: 'It has changed.', sessions }],
  });

const edits: readonly (readonly [edit: string, change: (files: EventFiles) => void, lines: string[]])[] = [
  ['nothing is changed', () => {}, []],
  ['a title is changed', (files) => put(files, 'opening', { title: 'How it begins' }), []],
  [
    'a session begins later without a word',
    (files) => put(files, 'opening', { start: '2026-06-10T09:45' }),
    [
      'session "Opening" begins at another time than when the site was built before, and there is no new entry for it in "changes". Calendars take note of it only with one.',
    ],
  ],
  [
    'a session begins later, and a change says so',
    (files) => {
      put(files, 'opening', { start: '2026-06-10T09:45' });
      told(files, 'opening');
    },
    [],
  ],
  [
    'a session begins later, and a change about all says so',
    (files) => {
      put(files, 'opening', { start: '2026-06-10T09:45' });
      told(files);
    },
    [],
  ],
  [
    'a session is cancelled, and a change is about another one',
    (files) => {
      put(files, 'opening', { status: 'cancelled' });
      told(files, 'closing');
    },
    [
      'session "Opening" has another status than when the site was built before, and there is no new entry for it in "changes". Calendars take note of it only with one.',
    ],
  ],
  [
    'a session is taken out',
    ({ agenda }) => void agenda.sessions.shift(),
    [
      'session "Closing" was there when the site was built before, and is gone. Whoever has it in a calendar learns nothing: give it the status "cancelled". If you changed its id, put "closing" first into its formerIds.',
    ],
  ],
  [
    'a session is renamed with care',
    (files) => put(files, 'closing', { id: 'end', formerIds: ['closing'] }),
    [],
  ],
  [
    'the event gets another id',
    ({ event }) => void Object.assign(event, { id: 'small-2027' }),
    [
      'the id of the event was "small-2026" when it was built before. With another one, people who follow it have every session twice. Change it back unless nobody has seen the site.',
    ],
  ],
  [
    'another event is built into the folder',
    ({ event }) => void Object.assign(event, { id: 'other', url: 'https://other.example/' }),
    [],
  ],
];

for (const [edit, change, lines] of edits) {
  test(`built again: ${edit}`, async (context) => {
    assert.deepEqual(compareProgrammes(await write(context), await write(context, change)), lines);
  });
}

test('an entry that was there before does not count as a new one', async (context) => {
  const before = await write(context, (files) => told(files, 'opening'));
  const after = await write(context, (files) => {
    told(files, 'opening');
    put(files, 'opening', { end: '2026-06-10T10:00' });
  });
  assert.match(compareProgrammes(before, after).join('\n'), /^session "Opening" ends at another time than/);
});

test('what is no data of an event says nothing', async (context) => {
  const after = await write(context);
  for (const before of ['', '{}', '[]', 'null', '{"event": 1}'])
    assert.deepEqual(compareProgrammes(before, after), []);
});
