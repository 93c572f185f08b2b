import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIsoTime } from '../../../src/format/dates.ts';
import { inspectEvent } from '../../../src/model/load-event.ts';
import { formatProblem } from '../../../src/model/problems.ts';
import { makeEvent, type EventFiles } from '../../helpers/make-event.ts';
import { renderEvent } from '../../helpers/render-event.ts';

/** What nobody may see before its time: it stands in every text and id of what is hidden. */
const secret = /zebra/i;

/** Hides one of each kind of item that can be hidden, and lets everything point to it that can. */
function hide(files: EventFiles, fields: object): void {
  const { agenda, speakers, event, sources, timeline } = files;
  Object.assign(agenda, {
    sessions: [
      ...agenda.sessions.map((session) => ({
        ...session,
        speakers: ['zebra-person'],
        announcements: ['zebra-news'],
      })),
      {
        id: 'zebra-session',
        title: 'Zebra session',
        abstract: 'Zebra abstract.',
        description: 'Zebra description.',
        type: 'Zebra type',
        start: '2026-06-11T13:00',
        end: '2026-06-11T13:45',
        room: 'hall',
        access: { captions: { status: 'available', by: 'people', description: 'Zebra captions.' } },
        ...fields,
      },
    ].map((session, index) => (index === 1 ? { ...session, speakers: [] } : session)),
  });
  Object.assign(speakers, {
    speakers: [
      ...speakers.speakers,
      {
        id: 'zebra-person',
        name: 'Zebra Person',
        jobTitle: 'Zebra keeper',
        affiliation: 'council',
        biography: 'Zebra biography.',
        statements: [{ text: 'Zebra statement.', sources: ['zebra-source'] }],
        ...fields,
      },
    ],
  });
  Object.assign(event, { leads: ['zebra-person', 'ada'] });
  Object.assign(sources, {
    sources: [...sources.sources, { id: 'zebra-source', title: 'Zebra source', publisher: 'Zebra press' }],
  });
  Object.assign(timeline.entries[0] ?? {}, { text: 'The event took place.' });
}

const prose = (fields: string) => ({
  'content/announcements/zebra-news.md': `---\ntitle: Zebra news\nabstract: Zebra abstract of news.\ndatePublished: 2026-06-11\nspeakers: [zebra-person]\norganisations: [council]\nactions: [share-code]\nsources: [zebra-source]\n${fields}\n---\n\n## Zebra heading\n\nZebra body.\n`,
  'content/blueprint/zebra-chapter.md': `---\ntitle: Zebra chapter\nabstract: Zebra abstract of a chapter.\nposition: 2\norganisations: [council]\nactions: [share-code]\n${fields}\n---\n\nZebra text.\n`,
  'content/pages/home.md':
    '---\ndescription: The small event.\n---\n\nRead [the news](/announcements/zebra-news/#zebra-heading), [who](/speakers/zebra-person/), [what](/sessions/zebra-session/) and [why](/blueprint/zebra-chapter/), or [the agenda](/agenda/).\n',
});

const embargoes: readonly (readonly [string, object, string])[] = [
  ['under embargo', { publishAt: '2026-06-11T12:00' }, 'publishAt: 2026-06-11T12:00'],
  ['a draft', { visible: 'draft' }, 'visible: draft'],
  [
    'a draft with a moment that has passed',
    { visible: 'draft', publishAt: '2026-01-01' },
    'visible: draft\npublishAt: 2026-01-01',
  ],
];

for (const [state, fields, front] of embargoes) {
  test(`nothing of what is ${state} is in any file of the site`, async (context) => {
    const folder = await makeEvent(context, (files) => hide(files, fields), prose(front));
    const { files, event, open } = await renderEvent(folder, '2026-06-11T11:59');
    for (const [path, text] of files) {
      assert.doesNotMatch(path, secret);
      assert.doesNotMatch(text, secret, path);
    }
    assert.equal(event.sessions.length, 3);
    assert.equal(event.speakers.length, 1);
    assert.deepEqual(
      event.sessions.map(({ next }) => next?.id),
      ['workshop', 'closing', undefined],
    );
    // The words of a link to it stay, without the link.
    assert.match(open('/')('main').text(), /Read the news, who, what and why, or the agenda\./);
    assert.deepEqual(
      open('/')('main .prose a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
      ['/agenda/'],
    );
  });
}

test('when the embargo ends everything is there, and linked', async (context) => {
  const folder = await makeEvent(
    context,
    (files) => hide(files, { publishAt: '2026-06-11T12:00' }),
    prose('publishAt: 2026-06-11T12:00'),
  );
  const { files, event, open } = await renderEvent(folder, '2026-06-11T12:00');
  for (const path of [
    'sessions/zebra-session',
    'speakers/zebra-person',
    'announcements/zebra-news',
    'blueprint/zebra-chapter',
  ]) {
    assert.ok(files.has(`${path}/index.html`), path);
  }
  assert.equal(event.sessions.length, 4);
  assert.equal(open('/')('main .prose a').length, 5);
  assert.match(files.get('about/index.html') ?? '', /Zebra source/);
});

test('an embargo that ends on a day ends with its first minute at the venue', async (context) => {
  const folder = await makeEvent(context, ({ agenda, event }) => {
    Object.assign(event, { timeZone: 'Pacific/Auckland' });
    Object.assign(agenda.sessions[1] ?? {}, { publishAt: '2026-06-05' });
  });
  const count = async (now: Date) => (await inspectEvent(folder, { now })).event?.sessions.length;
  assert.equal(await count(new Date('2026-06-04T11:59:59Z')), 2);
  assert.equal(await count(new Date('2026-06-04T12:00:00Z')), 3);
});

test('a text that names or links to what is hidden is told, because its words stay', async (context) => {
  const folder = await makeEvent(
    context,
    (files) => {
      hide(files, { publishAt: '2026-06-11T12:00' });
      Object.assign(files.event, { tagline: 'With Zebra Person' });
    },
    prose('publishAt: 2026-06-11T12:00'),
  );
  const { problems } = await inspectEvent(folder, { now: '2026-06-10T12:00' });
  assert.deepEqual(problems.map(formatProblem), [
    '_data/event.json:65:14  warning: this names "Zebra Person", which is not public yet.',
    'content/pages/home.md:5:17  warning: page "home": this links to /announcements/zebra-news/, which is not public yet. Until it is, the words of the link stand here without it.',
    'content/pages/home.md:5:66  warning: page "home": this links to /speakers/zebra-person/, which is not public yet. Until it is, the words of the link stand here without it.',
    'content/pages/home.md:5:99  warning: page "home": this links to /sessions/zebra-session/, which is not public yet. Until it is, the words of the link stand here without it.',
    'content/pages/home.md:5:135  warning: page "home": this links to /blueprint/zebra-chapter/, which is not public yet. Until it is, the words of the link stand here without it.',
  ]);
});

test('in a folder of a server too, a link to what is hidden loses its address', async (context) => {
  const folder = await makeEvent(
    context,
    (files) => {
      hide(files, { visible: 'draft' });
      Object.assign(files.event, { url: 'https://small.example/psdm/' });
    },
    prose('visible: draft'),
  );
  const { files } = await renderEvent(folder, '2026-06-10T09:00');
  for (const [path, text] of files) assert.doesNotMatch(text, secret, path);
});

test('an address of our own site is no source, because it may be hidden', async (context) => {
  const folder = await makeEvent(context, (files) => {
    Object.assign(files.sources.sources[0] ?? {}, { url: 'https://small.example/sessions/workshop/' });
  });
  const { event, problems } = await inspectEvent(folder, { now: '2026-06-10T09:00' });
  assert.equal(event, undefined);
  assert.deepEqual(problems.map(formatProblem), [
    '_data/sources.json:8:14  source "A report": "https://small.example/sessions/workshop/" is this site itself, and another one is meant here.',
  ]);
});

test('the end of a consent plans a build', async (context) => {
  const folder = await makeEvent(context, ({ speakers }) => {
    Object.assign(speakers.speakers[0] ?? {}, { consentExpires: '2027-01-31' });
  });
  const { upcoming } = await inspectEvent(folder, { now: '2026-12-01T12:00' });
  assert.equal(upcoming?.consentEnds && formatIsoTime(upcoming.consentEnds), '2027-02-01T00:00+00:00');
});

test('drafts alone make no programme, so that no phase begins with one', async (context) => {
  const folder = await makeEvent(context, ({ event, agenda }) => {
    Object.assign(event, { programmePublished: '2026-04-01' });
    for (const session of agenda.sessions) Object.assign(session, { visible: 'draft' });
  });
  const { upcoming } = await inspectEvent(folder, { now: '2026-03-01T12:00' });
  assert.equal(upcoming?.phase?.name, 'on the day');
});

const moments: readonly (readonly [
  now: string,
  embargo: string | undefined,
  phase: string | undefined,
  name: string | undefined,
])[] = [
  ['2026-03-01T12:00', '2026-05-01T00:00+01:00', '2026-04-01T00:00+01:00', 'programme published'],
  ['2026-04-15T12:00', '2026-05-01T00:00+01:00', '2026-06-10T00:00+01:00', 'on the day'],
  ['2026-05-15T12:00', '2026-06-10T14:00+01:00', '2026-06-10T00:00+01:00', 'on the day'],
  ['2026-06-10T14:00', undefined, '2026-06-12T00:00+01:00', 'afterwards'],
  ['2026-06-12T00:00', undefined, '2026-09-10T00:00+01:00', 'archive'],
  ['2026-09-10T00:00', undefined, undefined, undefined],
];

for (const [now, embargo, phase, name] of moments) {
  test(`at ${now} the next embargo ends at ${embargo ?? 'no time'} and the next phase begins at ${phase ?? 'no time'}`, async (context) => {
    const folder = await makeEvent(context, ({ event, agenda }) => {
      Object.assign(event, { programmePublished: '2026-04-01' });
      Object.assign(agenda.sessions[0] ?? {}, { publishAt: '2026-06-10T14:00' });
      Object.assign(agenda.sessions[1] ?? {}, { publishAt: '2026-01-01', visible: 'draft' });
    });
    const { upcoming, problems } = await inspectEvent(folder, { now });
    assert.ok(upcoming, problems.map(formatProblem).join('\n'));
    assert.equal(upcoming.embargoEnds && formatIsoTime(upcoming.embargoEnds), embargo);
    assert.equal(upcoming.phase && formatIsoTime(upcoming.phase.begins), phase);
    assert.equal(upcoming.phase?.name, name);
  });
}
