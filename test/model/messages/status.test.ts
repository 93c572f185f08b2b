import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdentify, numberOf } from '../../../src/model/identity.ts';
import type { EventFiles } from '../../helpers/make-event.ts';
import { problemsOf, smallEventDay } from '../../helpers/problems-of.ts';

/* What a slip in the status of a session or in the changes says: every line that the organiser sees, word for word. */

type Mistake = readonly [
  mistake: string,
  change: (files: EventFiles) => void,
  lines: string[],
  files?: Readonly<Record<string, string>>,
];

const put = (item: object | undefined, fields: Record<string, unknown>) =>
  void Object.assign(item ?? {}, fields);
const told = (files: EventFiles, ...sessions: string[]) =>
  put(files.agenda, { changes: [{ id: 'told', date: '2026-06-01', text: 'It has changed.', sessions }] });

/** Changes the session "Closing", which is the first in the file, and tells of it. */
const closing =
  (fields: Record<string, unknown>) =>
  (files: EventFiles): void => {
    put(files.agenda.sessions[0], fields);
    told(files, 'closing');
  };

const mistakes: readonly Mistake[] = [
  [
    'a session that was moved, with all there is to say',
    closing({ status: 'moved', movedFrom: { room: 'studio' } }),
    [],
  ],
  ['a session that another one replaces', closing({ status: 'replaced', replacedBy: 'opening' }), []],
  [
    'a full session that was moved before',
    closing({ status: 'full', movedFrom: { start: '2026-06-11T15:00' } }),
    [],
  ],
  [
    'moved, and not from where',
    closing({ status: 'moved' }),
    [
      '_data/agenda.json:16:17  session "Closing": status is "moved": add "movedFrom" with the start or the room that it had before, such as { "start": "2018-09-27T09:30" }.',
    ],
  ],
  [
    'moved from nothing',
    closing({ status: 'moved', movedFrom: {} }),
    [
      '_data/agenda.json:17:20  session "Closing": movedFrom says nothing. Write the start or the room that it had before.',
    ],
  ],
  [
    'moved from where it is',
    closing({ status: 'moved', movedFrom: { start: '2026-06-11T16:00', room: 'hall' } }),
    [
      '_data/agenda.json:17:20  session "Closing": movedFrom says when and where it is now. Write the start or the room that it had before.',
    ],
  ],
  [
    'moved from a room that does not exist',
    closing({ status: 'moved', movedFrom: { room: 'stduio' } }),
    [
      '_data/agenda.json:18:17  session "Closing": there is no room "stduio" in venue.json. Did you mean "studio"? Known: hall, studio.',
    ],
  ],
  [
    'moved from a time that does not exist',
    closing({ status: 'moved', movedFrom: { start: '2026-06-31T16:00' } }),
    [
      '_data/agenda.json:18:18  session "Closing": "2026-06-31T16:00" is not a day and time of the calendar. Did you mean "2026-06-30T16:00"?',
    ],
  ],
  [
    'movedFrom without a status',
    closing({ movedFrom: { room: 'studio' } }),
    [
      '_data/agenda.json:16:20  session "Closing": movedFrom says that it was moved, and status is left out. Did you mean "status": "moved"?',
    ],
  ],
  [
    'replaced, and not by which',
    closing({ status: 'replaced' }),
    [
      '_data/agenda.json:16:17  session "Closing": status is "replaced": add "replacedBy" with the id of the session that takes its place. If there is none, it is "cancelled".',
    ],
  ],
  [
    'replaced by a session that does not exist',
    closing({ status: 'replaced', replacedBy: 'opeming' }),
    [
      '_data/agenda.json:17:21  session "Closing": there is no session "opeming" in agenda.json. Did you mean "opening"? Known: closing, opening, workshop.',
    ],
  ],
  [
    'replaced by itself',
    closing({ status: 'replaced', replacedBy: 'closing' }),
    [
      '_data/agenda.json:17:21  session "Closing": a session cannot take its own place. Write the id of the other one.',
    ],
  ],
  [
    'replacedBy and another status',
    closing({ status: 'cancelled', replacedBy: 'opening' }),
    [
      '_data/agenda.json:17:21  session "Closing": replacedBy says that another session takes its place, and status is "cancelled". Did you mean "status": "replaced"?',
    ],
  ],
  [
    'three that replace each other',
    (files) => {
      const [first, second, third] = files.agenda.sessions;
      put(first, { status: 'replaced', replacedBy: second?.id });
      put(second, { status: 'replaced', replacedBy: third?.id });
      put(third, { status: 'replaced', replacedBy: first?.id });
      told(files, ...files.agenda.sessions.map(({ id }) => id));
    },
    [
      '_data/agenda.json:17:21  session "Closing": it is replaced by "workshop", which is replaced by "opening", which is replaced by it again. One of them must take place.',
    ],
  ],
  [
    'a session that is cancelled, and no word of it',
    ({ agenda }) => put(agenda.sessions[0], { status: 'cancelled' }),
    [
      '_data/agenda.json:16:17  warning: session "Closing": status is "cancelled", and no entry in "changes" names the session. Add one with the day on which it was changed, so that calendars and feeds take note.',
    ],
  ],
  [
    'a change about a session that does not exist',
    (files) => told(files, 'clsing'),
    [
      '_data/agenda.json:61:9  change "told": there is no session "clsing" in agenda.json. Did you mean "closing"? Known: closing, opening, workshop.',
    ],
  ],
  [
    'a change on a day that does not exist',
    ({ agenda }) => put(agenda, { changes: [{ id: 'a', date: '2026-02-30', text: 'It has changed.' }] }),
    [
      '_data/agenda.json:58:15  change "a": "2026-02-30" is not a day of the calendar. Did you mean "2026-02-28"?',
    ],
  ],
  [
    'a change in the future',
    ({ agenda }) => put(agenda, { changes: [{ id: 'a', date: '2027-06-01', text: 'It has changed.' }] }),
    [
      '_data/agenda.json:58:15  warning: change "a": "2027-06-01" is in the future: calendars, feeds and pages tell of this change only from then on. Is it today’s date that you mean?',
    ],
  ],
  [
    'two changes with one id',
    ({ agenda }) =>
      put(agenda, {
        changes: [
          { id: 'a', date: '2026-06-01', text: 'It has changed.' },
          { id: 'a', date: '2026-06-02', text: 'It has changed again.' },
        ],
      }),
    [
      '_data/agenda.json:62:13  change "a": the id "a" is already used in line 57. Each item needs an id of its own.',
    ],
  ],
  [
    'replaced by a session that is cancelled',
    (files) => {
      put(files.agenda.sessions[0], { status: 'replaced', replacedBy: 'opening' });
      put(files.agenda.sessions[2], { status: 'cancelled' });
      told(files, 'closing', 'opening');
    },
    [
      '_data/agenda.json:17:21  warning: session "Closing": the session that takes its place is cancelled itself.',
    ],
  ],
  [
    'replaced by a draft',
    (files) => {
      put(files.agenda.sessions[0], { status: 'replaced', replacedBy: 'opening' });
      put(files.agenda.sessions[2], { visible: 'draft' });
      told(files, 'closing');
    },
    [
      '_data/agenda.json:17:21  warning: session "Closing": the session that takes its place is a draft, so that its page cannot say what takes its place.',
    ],
  ],
  [
    'a change ten years too early',
    ({ agenda }) => put(agenda, { changes: [{ id: 'a', date: '2016-06-01', text: 'It has changed.' }] }),
    [
      '_data/agenda.json:58:15  warning: change "a": "2016-06-01" is more than a year before the event. Is the year right?',
    ],
  ],
  [
    'latitude and longitude swapped',
    ({ venue }) => put(venue, { geo: { latitude: -1.1398, longitude: 52.6369 } }),
    [
      '_data/venue.json:18:10  warning: geo is far from where the clock is that of Europe/London. Are latitude (north) and longitude (east, below 0 to the west) swapped?',
    ],
  ],
  [
    'a place at zero',
    ({ venue }) => put(venue, { geo: { latitude: 0, longitude: 0 } }),
    [
      '_data/venue.json:18:10  warning: geo is far from where the clock is that of Europe/London. Are latitude (north) and longitude (east, below 0 to the west) swapped?',
    ],
  ],
  [
    'an event that is cancelled, and a change about no session in particular',
    (files) => {
      put(files.event, { status: 'cancelled' });
      told(files);
    },
    [],
  ],
  [
    'an event that is cancelled, and no word of it',
    ({ event }) => put(event, { status: 'cancelled' }),
    [
      '_data/event.json:61:13  warning: status is "cancelled", and no entry in "changes" of agenda.json is about the whole programme, so that calendars which have it already learn nothing. Add one without "sessions".',
    ],
  ],
  [
    'an event without an id',
    ({ event }) => put(event, { id: undefined }),
    [
      '_data/event.json:1:1  id is missing. Write a short name with the year, such as "our-event-2027": calendars and apps know the event by it, so it never changes once published.',
    ],
  ],
  [
    'an event whose id is its name',
    ({ event }) => put(event, { id: 'Small Event 2026' }),
    [
      '_data/event.json:60:9  id must be lower-case letters, digits and single hyphens, and is "Small Event 2026". Did you mean "small-event-2026"?',
    ],
  ],
  [
    'a place that is not on the earth',
    ({ venue }) => put(venue, { geo: { latitude: 152.6, longitude: -1.1 } }),
    ['_data/venue.json:19:17  geo › latitude must be from -90 to 90, and is the number 152.6.'],
  ],
  [
    'an announcement that was changed before it was published',
    () => {},
    [
      'content/announcements/more.md:5:15  announcement "More": dateModified 2026-05-01 is before datePublished 2026-05-02. Did you mean 2026-05-02, or later?',
    ],
    {
      'content/announcements/more.md':
        '---\ntitle: More\nabstract: More of it.\ndatePublished: 2026-05-02\ndateModified: 2026-05-01\n---\n\nMore.\n',
    },
  ],
  [
    'an announcement that was changed in the future',
    () => {},
    [
      'content/announcements/more.md:5:15  announcement "More": dateModified 2027-05-01 is in the future. Write the day on which the text was changed.',
    ],
    {
      'content/announcements/more.md':
        '---\ntitle: More\nabstract: More of it.\ndatePublished: 2026-05-02\ndateModified: 2027-05-01\n---\n\nMore.\n',
    },
  ],
];

for (const [mistake, change, lines, files] of mistakes) {
  test(`status: ${mistake}`, async (context) => {
    assert.deepEqual(
      await problemsOf(context, { change, ...(files && { files }), now: smallEventDay }),
      lines,
    );
  });
}

test('two sessions that would have one number by chance are told of, because an app would take one for the other', async (context) => {
  const identify = createIdentify('small-2026');
  const known = new Map<number, string>();
  let pair: readonly [string, string] | undefined;
  for (let index = 0; pair === undefined; index += 1) {
    const id = `session-${index}`;
    const number = numberOf(identify('session', { id }));
    const other = known.get(number);
    if (other !== undefined) pair = [other, id];
    known.set(number, id);
  }
  const [first, second] = pair;
  const lines = await problemsOf(context, {
    change: ({ agenda }) => {
      put(agenda.sessions[1], { id: first });
      put(agenda.sessions[2], { id: second });
    },
    now: smallEventDay,
  });
  assert.equal(lines.length, 1);
  assert.match(
    lines[0] ?? '',
    new RegExp(
      `^_data/agenda\\.json:\\d+:\\d+ +session "Opening": "${second}" and "${first}" would have the same number in apps, \\d+, by chance\\. Change the id`,
    ),
  );
});
