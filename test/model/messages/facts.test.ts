import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventFiles } from '../../helpers/make-event.ts';
import { problemsOf } from '../../helpers/problems-of.ts';

/* What a wrong fact says: every line that the organiser sees, word for word. */

type Change = (files: EventFiles) => void;
type Mistake = readonly [mistake: string, change: Change, lines: readonly string[]];

/** Puts fields into an item, as a careless organiser does. */
const put = (item: object | undefined, fields: Record<string, unknown>) => Object.assign(item ?? {}, fields);

const shapes: readonly Mistake[] = [
  [
    'a field by another name',
    ({ agenda }) => put(agenda.sessions[0], { draft: true }),
    [
      '_data/agenda.json:16:7  session "Closing": there is no field "draft" here. Did you mean "visible"? Fields: id, title, abstract, description, type, start, end, room, track, status, movedFrom, replacedBy, speakers, hosts, actions, announcements, maximumAttendeeCapacity, access, formerIds, publishAt, visible.',
    ],
  ],
  [
    'a required field that is misspelt',
    ({ agenda }) => put(agenda.sessions[0], { title: undefined, titel: 'Closing' }),
    [
      '_data/agenda.json:15:7  session "closing": there is no field "titel" here. Did you mean "title"? Fields: id, title, abstract, description, type, start, end, room, track, status, movedFrom, replacedBy, speakers, hosts, actions, announcements, maximumAttendeeCapacity, access, formerIds, publishAt, visible.',
    ],
  ],
  [
    'a country that is none',
    ({ venue }) =>
      put(venue, {
        address: { streetAddress: 'A', addressLocality: 'B', postalCode: 'C', addressCountry: 'UK' },
      }),
    [
      '_data/venue.json:22:23  address › addressCountry must be a country in two capital letters, such as GB, and is "UK". Did you mean "GB"?',
    ],
  ],
  [
    'a number for a date',
    ({ timeline }) => put(timeline.entries[0], { date: 2026 }),
    [
      '_data/timeline.json:4:15  entry "The event took place.": date must be text in quotes such as "2018-09-27", and is the number 2026. Did you mean "2026"?',
    ],
  ],
  [
    'a misspelt field',
    ({ venue }) => put(venue.rooms[0], { nam: 'Hall' }),
    [
      '_data/venue.json:12:7  room "Hall": there is no field "nam" here. Did you mean "name"? Fields: id, name, description, maximumAttendeeCapacity, parallelSessions, access, formerIds.',
    ],
  ],
  [
    'a field that nothing is like',
    ({ event }) => put(event, { hashtag: '#x' }),
    [
      '_data/event.json:61:3  there is no field "hashtag" here. Fields: id, name, alternateName, tagline, description, url, language, timeZone, startDate, endDate, place, leads, organizers, sponsors, access, status, statusNote, programme, programmeNote, programmePublished, archiveFrom, peopleTitle, peopleNote, security.',
    ],
  ],
  [
    'a misspelt field further in',
    ({ actions }) => put(actions.actions[0]?.history[0], { txt: 'x' }),
    [
      '_data/actions.json:19:11  action "Share code": there is no field "txt" in history 1. Did you mean "text"? Fields: date, text, context, sources.',
    ],
  ],
  [
    'a missing field',
    ({ organisations }) => put(organisations.organisations[0], { description: undefined }),
    ['_data/organisations.json:3:5  organisation "The Council": description is missing.'],
  ],
  [
    'an empty text',
    ({ speakers }) => put(speakers.speakers[0], { name: '' }),
    ['_data/speakers.json:5:15  speaker "ada": name is empty.'],
  ],
  [
    'a text that cannot be seen',
    ({ speakers }) => put(speakers.speakers[0], { name: '\u200b\u00a0' }),
    ['_data/speakers.json:5:15  speaker "ada": name is empty: it holds nothing that can be seen.'],
  ],
  [
    'a number for a text',
    ({ agenda }) => put(agenda.sessions[0], { title: 2018 }),
    [
      '_data/agenda.json:11:16  session "closing": title must be text in quotes, and is the number 2018. Did you mean "2018"?',
    ],
  ],
  [
    'nothing for a text',
    ({ agenda }) => put(agenda.sessions[0], { title: null }),
    ['_data/agenda.json:11:16  session "closing": title is empty. Write a value.'],
  ],
  [
    'a list for a text',
    ({ agenda }) => put(agenda.sessions[0], { title: ['Closing'] }),
    [
      '_data/agenda.json:11:16  session "closing": title must be text in quotes, and is a list. Did you mean "Closing"?',
    ],
  ],
  [
    'a text for a list',
    ({ event }) => put(event, { sponsors: 'company' }),
    ['_data/event.json:12:15  sponsors must be a list in [ ], and is "company". Did you mean ["company"]?'],
  ],
  [
    'a text for a whole number',
    ({ venue }) => put(venue.rooms[0], { maximumAttendeeCapacity: '80' }),
    [
      '_data/venue.json:12:34  room "Hall": maximumAttendeeCapacity must be a number without quotes, and is "80". Did you mean 80?',
    ],
  ],
  [
    'a number below the smallest',
    ({ venue }) => put(venue.rooms[0], { maximumAttendeeCapacity: 0 }),
    [
      '_data/venue.json:12:34  room "Hall": maximumAttendeeCapacity must be a whole number from 1 up, and is the number 0.',
    ],
  ],
  [
    'a broken number',
    ({ venue }) => put(venue.rooms[0], { maximumAttendeeCapacity: 1.5 }),
    [
      '_data/venue.json:12:34  room "Hall": maximumAttendeeCapacity must be a whole number, and is the number 1.5.',
    ],
  ],
  [
    'a text for true',
    ({ actions }) => put(actions.actions[0]?.history[0], { context: 'yes' }),
    [
      '_data/actions.json:19:22  action "Share code": history 1 › context must be true or false, and is "yes". Did you mean true?',
    ],
  ],
  [
    'a word that is not among the choices',
    ({ event }) => put(event, { programme: 'ilustrative' }),
    [
      '_data/event.json:61:16  programme must be "confirmed", "provisional" or "illustrative", and is "ilustrative". Did you mean "illustrative"?',
    ],
  ],
  [
    'an id with capitals and spaces',
    ({ venue }) => put(venue.rooms[1], { id: 'The Studio' }),
    [
      '_data/agenda.json:23:15  session "Workshop": there is no room "studio" in venue.json. Did you mean "the-studio"? Known: hall, the-studio.',
      '_data/venue.json:14:13  room "Studio": id must be lower-case letters, digits and single hyphens, and is "The Studio". Did you mean "the-studio"?',
    ],
  ],
  [
    'an address without https',
    ({ event }) => put(event, { url: 'http://small.example' }),
    [
      '_data/event.json:4:10  url must be a whole web address that starts with https://, and is "http://small.example". Did you mean "https://small.example/"?',
    ],
  ],
  [
    'an address without anything before it',
    ({ sources }) => put(sources.sources[0], { url: 'www.paper.example/a' }),
    [
      '_data/sources.json:8:14  source "A report": url must be a whole web address that starts with https://, and is "www.paper.example/a". Did you mean "https://www.paper.example/a"?',
    ],
  ],
  [
    'an access fact with another status',
    ({ venue }) => put(venue.access, { captions: { status: 'yes' } }),
    [
      '_data/venue.json:8:17  access › captions › status must be "available", "not available", "to be confirmed" or "not known", and is "yes". Did you mean "available"?',
    ],
  ],
  [
    'an access fact without a status',
    ({ venue }) => put(venue.access, { captions: {} }),
    [
      '_data/venue.json:7:17  access › captions › status is missing. It must be "available", "not available", "to be confirmed" or "not known".',
    ],
  ],
  [
    'an access fact without its description',
    ({ venue }) => put(venue.access, { quietRoom: { status: 'available' } }),
    ['_data/venue.json:7:18  access › quietRoom › description is missing.'],
  ],
  [
    'an access question by another name',
    ({ venue }) => put(venue.rooms[0], { access: { bsl: { status: 'not available' } } }),
    [
      '_data/venue.json:13:9  room "Hall": there is no field "bsl" in access. Did you mean "interpretation"? Fields: stepFree, hearingLoop, interpretation, captions, quietRoom, toilets, seating, lighting, parking, food, hybrid, slides, requests.',
    ],
  ],
  [
    'an access question that is misspelt',
    ({ event }) => put(event, { access: { ...event.access, lightning: { status: 'not available' } } }),
    [
      '_data/event.json:59:5  there is no field "lightning" here. Did you mean "lighting"? Fields: stepFree, hearingLoop, interpretation, captions, quietRoom, toilets, seating, lighting, parking, food, hybrid, slides, requests.',
    ],
  ],
  [
    'captions of which nobody says who writes them',
    ({ venue }) => put(venue.access, { captions: { status: 'available', description: 'On a screen.' } }),
    ['_data/venue.json:7:17  access › captions › by is missing. It must be "people" or "machine".'],
  ],
  [
    'captions by something else',
    ({ venue }) => put(venue.access, { captions: { status: 'available', by: 'AI' } }),
    [
      '_data/venue.json:9:13  access › captions › by must be "people" or "machine", and is "AI". Did you mean "machine"?',
    ],
  ],
  [
    'requests without a way to ask',
    ({ event }) => put(event.access, { requests: { status: 'available', until: '2026-06-01' } }),
    [
      '_data/event.json:54:17  access › requests is without a way to ask: write email, telephone or description.',
    ],
  ],
  [
    'requests without a last day',
    ({ event }) => put(event.access, { requests: { status: 'available', email: 'access@small.example' } }),
    ['_data/event.json:54:17  access › requests › until is missing.'],
  ],
  [
    'requests until a day that does not exist',
    ({ event }) => put(event.access.requests, { until: '2026-02-30' }),
    ['_data/event.json:57:16  "2026-02-30" is not a date of the calendar. Did you mean "2026-02-28"?'],
  ],
  [
    'requests to an address and a number that are none',
    ({ event }) => put(event.access.requests, { email: 'access at small.example', telephone: 'ask Ada' }),
    [
      '_data/event.json:56:16  access › requests › email must be an e-mail address such as access@example.org, and is "access at small.example".',
      '_data/event.json:58:20  access › requests › telephone must be a telephone number of digits and spaces, such as 0121 496 0000 or +44 121 496 0000, and is "ask Ada".',
    ],
  ],
  [
    'an access fact as a text',
    ({ venue }) => put(venue.access, { captions: 'yes' }),
    [
      '_data/venue.json:7:17  access › captions must be a group of fields in { } such as { "status": "not known" }, and is "yes".',
    ],
  ],
  [
    'a colour of three digits',
    ({ agenda }) => put(agenda.tracks[0], { color: { light: '#044', dark: '#ffffff' } }),
    [
      '_data/agenda.json:7:18  track "People": color › light must be # and six digits of 0 to 9 and a to f, such as #005a65, and is "#044". Did you mean "#004444"?',
    ],
  ],
  [
    'no room',
    ({ venue, agenda }) => [put(venue, { rooms: [] }), put(agenda, { sessions: [], breaks: [] })],
    ['_data/venue.json:8:12  rooms needs at least one room.'],
  ],
  [
    'a language with an underscore',
    ({ event }) => put(event, { language: 'en_gb' }),
    [
      '_data/event.json:61:15  language must be "en-GB" or another English, because the site’s own words are English, and is "en_gb". Did you mean "en-GB"?',
    ],
  ],
  [
    'a list for the whole file',
    (files) => put(files, { sources: [] }),
    ['_data/sources.json:1:1  the file must be a group of fields in { }, and is an empty list.'],
  ],
];

const references: readonly Mistake[] = [
  [
    'a name instead of an id',
    ({ agenda }) => put(agenda.sessions[0], { hosts: ['The Council'] }),
    [
      '_data/agenda.json:17:9  session "Closing": there is no organisation "The Council" in organisations.json. Did you mean "council"? Known: company, council.',
    ],
  ],
  [
    'an address instead of an id',
    ({ agenda }) => put(agenda.sessions[0], { speakers: ['/speakers/ada/'] }),
    [
      '_data/agenda.json:17:9  session "Closing": there is no speaker "/speakers/ada/" in speakers.json. Did you mean "ada"? Known: ada.',
    ],
  ],
  [
    'an item of another kind',
    ({ agenda }) => put(agenda.sessions[0], { speakers: ['council'] }),
    [
      '_data/agenda.json:17:9  session "Closing": there is no speaker "council" in speakers.json. "council" is an organisation. Known: ada.',
    ],
  ],
  [
    'a number instead of an id',
    ({ agenda }) => put(agenda.sessions[0], { speakers: [1] }),
    [
      '_data/agenda.json:17:9  session "Closing": speakers 1 must be text in quotes: the id of an item, and is the number 1.',
    ],
  ],
  [
    'an unknown speaker',
    ({ agenda }) => agenda.sessions[2]?.speakers?.push('adda'),
    [
      '_data/agenda.json:35:9  session "Opening": there is no speaker "adda" in speakers.json. Did you mean "ada"? Known: ada.',
    ],
  ],
  [
    'a room that nothing is like',
    ({ agenda }) => put(agenda.sessions[0], { room: 'attic' }),
    [
      '_data/agenda.json:15:15  session "Closing": there is no room "attic" in venue.json. Known: hall, studio.',
    ],
  ],
  [
    'a source where there is none',
    ({ sources }) => put(sources, { sources: [] }),
    [
      '_data/actions.json:17:13  action "Share code": there is no source "paper" in sources.json. Known: none yet: add a source in sources.json.',
      '_data/speakers.json:13:13  speaker "Ada Example": there is no source "paper" in sources.json. Known: none yet: add a source in sources.json.',
      '_data/timeline.json:8:9  entry "The event took place.": there is no source "paper" in sources.json. Known: none yet: add a source in sources.json.',
      'content/announcements/it-begins.md:9:11  announcement "It begins": there is no source "paper" in sources.json. Known: none yet: add a source in sources.json.',
    ],
  ],
  [
    'a host who stands twice',
    ({ agenda }) => agenda.sessions[2]?.hosts?.push('council'),
    ['_data/agenda.json:38:9  session "Opening": "council" stands twice in this list. Keep one of them.'],
  ],
  [
    'an empty id in a list',
    ({ agenda }) => agenda.sessions[2]?.hosts?.push(''),
    [
      '_data/agenda.json:38:9  session "Opening": hosts 2 must be the id of an organisation in organisations.json.',
    ],
  ],
  [
    'an announcement that does not exist',
    ({ agenda }) => agenda.sessions[2]?.announcements?.push('it-ends'),
    [
      '_data/agenda.json:44:9  session "Opening": there is no announcement "it-ends" in announcements/. Known: it-begins.',
    ],
  ],
  [
    'an id that is used twice',
    ({ venue }) => venue.rooms.push({ id: 'hall', name: 'Another hall' }),
    [
      '_data/venue.json:18:13  room "Another hall": the id "hall" is already used in line 10. Each item needs an id of its own.',
    ],
  ],
  [
    'two rooms of one name',
    ({ venue }) => venue.rooms.push({ id: 'hall-2', name: 'Hall' }),
    [
      '_data/venue.json:19:15  warning: room "Hall": "Hall" is the name of another one too, in line 11. Readers cannot tell them apart.',
    ],
  ],
  [
    'two people of one name and role',
    ({ speakers }) => speakers.speakers.push({ ...first(speakers.speakers), id: 'ada-2' }),
    [
      '_data/speakers.json:20:15  warning: speaker "Ada Example": "Ada Example" is the name of another one too, in line 5. Is it the same person?',
    ],
  ],
  [
    'two people of one name',
    ({ speakers }) =>
      speakers.speakers.push({ ...first(speakers.speakers), id: 'ada-2', jobTitle: 'Designer' }),
    [
      '_data/speakers.json:20:15  warning: speaker "Ada Example": "Ada Example" is the name of another one too, in line 5. Is it the same person?',
    ],
  ],
];

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  assert.ok(item);
  return item;
}

const times: readonly Mistake[] = [
  [
    'a time without its 0',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-11T9:00' }),
    [
      '_data/agenda.json:13:16  session "Closing": start must be a day and the time on the clock at the venue, such as 2018-09-27T09:30, and is "2026-06-11T9:00". Did you mean "2026-06-11T09:00"?',
    ],
  ],
  [
    'a time in words',
    ({ agenda }) => put(agenda.sessions[0], { start: '11 June 2026, 4pm' }),
    [
      '_data/agenda.json:13:16  session "Closing": start must be a day and the time on the clock at the venue, such as 2018-09-27T09:30, and is "11 June 2026, 4pm". Did you mean "2026-06-11T16:00"?',
    ],
  ],
  [
    'a time without a day',
    ({ agenda }) => put(agenda.sessions[0], { end: '16:30' }),
    [
      '_data/agenda.json:14:14  session "Closing": end must be a day and the time on the clock at the venue, such as 2018-09-27T09:30, and is "16:30". Did you mean "2026-06-11T16:30"?',
    ],
  ],
  [
    'a time in UTC',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-11T16:00Z' }),
    [
      '_data/agenda.json:13:16  session "Closing": start must be a day and the time on the clock at the venue, such as 2018-09-27T09:30, and is "2026-06-11T16:00Z". Did you mean "2026-06-11T16:00"?',
    ],
  ],
  [
    'an offset that is not needed',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-11T16:00+01:00' }),
    [
      '_data/agenda.json:13:16  session "Closing": "2026-06-11T16:00+01:00" needs no offset: all times are clock times at the venue. Did you mean "2026-06-11T16:00"?',
    ],
  ],
  [
    'another offset',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-11T16:00+02:00' }),
    [
      '_data/agenda.json:13:16  session "Closing": "2026-06-11T16:00+02:00" names another offset than the clock in Europe/London has then. Write "2026-06-11T16:00".',
    ],
  ],
  [
    '24 o’clock',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-11T24:00' }),
    [
      '_data/agenda.json:14:14  session "Closing": end must be a day and the time on the clock at the venue, such as 2018-09-27T09:30, and is "2026-06-11T24:00". Did you mean "2026-06-12T00:00"?',
    ],
  ],
  [
    'a day that does not exist',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-31T16:00' }),
    [
      '_data/agenda.json:13:16  session "Closing": "2026-06-31T16:00" is not a day and time of the calendar. Did you mean "2026-06-30T16:00"?',
    ],
  ],
  [
    'a day and month the wrong way round',
    ({ timeline }) => put(timeline.entries[0], { date: '2026-31-05' }),
    [
      '_data/timeline.json:4:15  entry "The event took place.": "2026-31-05" is not a date of the calendar. Did you mean "2026-05-31"?',
    ],
  ],
  [
    'a date with slashes',
    ({ timeline }) => put(timeline.entries[0], { date: '10/06/2026' }),
    [
      '_data/timeline.json:4:15  entry "The event took place.": date must be a day, a month or a year: 2018-09-27, 2018-09 or 2018, and is "10/06/2026". Did you mean "2026-06-10"?',
    ],
  ],
  [
    'a date in a far year',
    ({ sources }) => put(sources.sources[0], { datePublished: '2062-06-10' }),
    [
      '_data/sources.json:7:24  source "A report": "2062-06-10" is many years from the event, which is in 2026. Check the year.',
    ],
  ],
  [
    'an end before the start',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-11T15:00' }),
    [
      '_data/agenda.json:14:14  session "Closing": end "2026-06-11T15:00" is before start "2026-06-11T16:00". It must be later.',
    ],
  ],
  [
    'an end that is the start',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-11T16:00' }),
    [
      '_data/agenda.json:14:14  session "Closing": end "2026-06-11T16:00" is the same as start "2026-06-11T16:00". It must be later.',
    ],
  ],
  [
    'an end on the next day',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-12T16:30' }),
    [
      '_data/agenda.json:14:14  session "Closing": end "2026-06-12T16:30" is more than 24 hours after start "2026-06-11T16:00". Did you mean "2026-06-11T16:30"?',
    ],
  ],
  [
    'a day outside the event',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-07-11T16:00' }),
    [
      '_data/agenda.json:13:16  session "Closing": start "2026-07-11T16:00" is outside the event, which is on 2026-06-10 to 2026-06-11 (event.json).',
    ],
  ],
  [
    'a time that the clock skips',
    ({ event, agenda, timeline }) => [
      put(timeline, { entries: [] }),
      put(event, { startDate: '2026-03-29', endDate: '2026-03-29', timeZone: 'Europe/London' }),
      put(agenda, {
        sessions: [
          { ...first(agenda.sessions), track: 'people', start: '2026-03-29T01:30', end: '2026-03-29T03:00' },
        ],
        breaks: [],
      }),
    ],
    [
      '_data/agenda.json:13:16  session "Closing": "2026-03-29T01:30" does not exist in Europe/London: the clock goes forward over it. The next time after it is "2026-03-29T02:30".',
    ],
  ],
  [
    'a time that the clock shows twice',
    ({ event, agenda, timeline }) => [
      put(timeline, { entries: [] }),
      put(event, { startDate: '2026-10-25', endDate: '2026-10-25' }),
      put(agenda, {
        sessions: [
          { ...first(agenda.sessions), track: 'people', start: '2026-10-25T00:30', end: '2026-10-25T01:30' },
        ],
        breaks: [],
      }),
    ],
    [
      '_data/agenda.json:14:14  session "Closing": "2026-10-25T01:30" happens twice in Europe/London, because the clock goes back. Which one is meant? Write "2026-10-25T01:30+01:00" for the first time, or "2026-10-25T01:30+00:00" for the second.',
    ],
  ],
  [
    'a time zone in small letters',
    ({ event }) => put(event, { timeZone: 'europe/london' }),
    [
      '_data/event.json:5:15  timeZone "europe/london" is not a time zone of the IANA database. Did you mean "Europe/London"?',
    ],
  ],
  [
    'an abbreviated time zone',
    ({ event }) => put(event, { timeZone: 'GMT' }),
    [
      '_data/event.json:5:15  timeZone "GMT" is not a time zone of the IANA database. Write it like "Europe/London".',
    ],
  ],
  [
    'an event that ends before it starts',
    ({ event }) => put(event, { endDate: '2026-06-09' }),
    [
      '_data/event.json:7:14  endDate 2026-06-09 is before startDate 2026-06-10. The event must end on the day on which it starts, or later.',
    ],
  ],
  [
    'an event that starts after it ends',
    ({ event }) => put(event, { startDate: '2026-06-12' }),
    [
      '_data/event.json:6:16  startDate 2026-06-12 is after endDate 2026-06-11. The event must end on the day on which it starts, or later.',
    ],
  ],
  [
    'a mistyped year of the event',
    ({ event }) => put(event, { startDate: '0226-06-10' }),
    ['_data/event.json:6:16  "0226-06-10" is many years away. Check the year.'],
  ],
  [
    'an archive before the end',
    ({ event }) => put(event, { archiveFrom: '2026-06-11' }),
    ['_data/event.json:61:18  archiveFrom 2026-06-11 must be after endDate 2026-06-11.'],
  ],
  [
    'a programme published after the start',
    ({ event }) => put(event, { programmePublished: '2026-06-20' }),
    ['_data/event.json:61:25  programmePublished 2026-06-20 must not be after startDate 2026-06-10.'],
  ],
];

/** A session of the whole morning, and four short ones below it. */
function overlaps(session: object): object[] {
  const at = (id: string, start: string, end: string) => ({
    ...session,
    id,
    title: id,
    start: `2026-06-11T${start}`,
    end: `2026-06-11T${end}`,
  });
  return [
    at('long', '08:00', '12:00'),
    at('one', '08:00', '09:00'),
    at('two', '09:00', '10:00'),
    at('three', '10:00', '11:00'),
    at('four', '11:00', '12:00'),
  ];
}

const clashes: readonly Mistake[] = [
  [
    'two sessions in one room',
    ({ agenda }) => put(agenda.sessions[1], { room: 'hall' }),
    [
      '_data/agenda.json:29:16  session "Opening": room "Hall" is taken then by "Workshop" from 09:30 to 11:00 (line 17), and this is from 09:30 to 10:15. Move one of them.',
    ],
  ],
  [
    'two sessions in a room that may hold several',
    ({ agenda, venue }) => {
      put(agenda.sessions[1], { room: 'hall' });
      put(venue.rooms[0], { parallelSessions: true });
    },
    [],
  ],
  [
    'a session in the room of one that is cancelled',
    ({ agenda }) => {
      put(agenda.sessions[1], { room: 'hall' });
      put(agenda.sessions[2], { status: 'cancelled' });
      put(agenda, { changes: [{ id: 'off', date: '2026-06-01', text: 'Off.', sessions: ['opening'] }] });
    },
    [],
  ],
  [
    'a speaker in two places',
    ({ agenda }) => put(agenda.sessions[1], { speakers: ['ada'] }),
    [
      '_data/agenda.json:37:9  session "Opening": "ada" is in two places: here, from 09:30 to 10:15, and in "Workshop" from 09:30 to 11:00 (line 17).',
    ],
  ],
  [
    'a session during the break for everyone',
    ({ agenda }) => put(agenda.sessions[1], { end: '2026-06-10T12:30' }),
    [
      '_data/agenda.json:51:16  break "Lunch": this break is for everyone, because it names no room, but "Workshop" from 09:30 to 12:30 (line 17) goes on during it, from 12:00 to 13:00. Move one of them, or give the break its room.',
    ],
  ],
  [
    'a break in the room of a session',
    ({ agenda }) => put(agenda.breaks[0], { room: 'studio', start: '2026-06-10T10:30' }),
    [
      '_data/agenda.json:51:16  break "Lunch": room "Studio" is taken then by "Workshop" from 09:30 to 11:00 (line 17), and this is from 10:30 to 13:00. Move one of them.',
    ],
  ],
  [
    'two breaks at once',
    ({ agenda }) => agenda.breaks.push({ ...first(agenda.breaks), id: 'tea', title: 'Tea' }),
    [
      '_data/agenda.json:57:16  break "Tea": this break is from 12:00 to 13:00, during "Lunch" from 12:00 to 13:00 (line 48). Move one of them.',
    ],
  ],
  [
    'more seats than the room has',
    ({ agenda, venue }) => [
      put(venue.rooms[0], { maximumAttendeeCapacity: 60 }),
      put(agenda.sessions[2], { maximumAttendeeCapacity: 80 }),
    ],
    [
      '_data/agenda.json:45:34  session "Opening": maximumAttendeeCapacity 80 is more than the 60 seats of room "Hall". Did you mean 60?',
    ],
  ],
  [
    'a colour too pale for light paper',
    ({ agenda }) => put(agenda.tracks[0], { color: { light: '#88bbbb', dark: '#62d0d6' } }),
    [
      '_data/agenda.json:7:18  track "People": color › light "#88bbbb" is too pale on light paper: its contrast is 2.0:1, and at least 4.5:1 is needed. Did you mean "#577878"?',
    ],
  ],
  [
    'a colour too dark for dark paper',
    ({ agenda }) => put(agenda.tracks[0], { color: { light: '#00545e', dark: '#223344' } }),
    [
      '_data/agenda.json:8:17  track "People": color › dark "#223344" is too dark on dark paper: its contrast is 1.3:1, and at least 4.5:1 is needed. Did you mean "#76818b"?',
    ],
  ],
  [
    'two colours the wrong way round',
    ({ agenda }) => put(agenda.tracks[0], { color: { light: '#62d0d6', dark: '#00545e' } }),
    [
      '_data/agenda.json:6:16  track "People": color › light and color › dark are each too weak on their own paper, and right on the other. Swap them.',
    ],
  ],
  [
    'a session over many others',
    ({ agenda }) =>
      put(agenda, { breaks: [], sessions: [...agenda.sessions, ...overlaps(first(agenda.sessions))] }),
    [
      '_data/agenda.json:50:16  session "long": room "Hall" is taken then by "one" from 08:00 to 09:00 and 3 others (line 54), and this is from 08:00 to 12:00. Move one of them.',
    ],
  ],
  [
    'a programme on other days',
    ({ event }) => put(event, { startDate: '2026-07-10', endDate: '2026-07-11' }),
    [
      '_data/event.json:6:16  4 of 4 sessions and breaks are not on the days of the event, 2026-07-10 to 2026-07-11. Did you mean startDate "2026-06-10" and endDate "2026-06-11"?',
    ],
  ],
  [
    'an end in the morning',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-11T04:30' }),
    [
      '_data/agenda.json:14:14  session "Closing": end "2026-06-11T04:30" is before start "2026-06-11T16:00". Did you mean "2026-06-11T16:30"?',
    ],
  ],
  [
    'a session at night',
    ({ agenda }) => put(agenda.sessions[0], { start: '2026-06-11T04:00', end: '2026-06-11T04:30' }),
    [
      '_data/agenda.json:13:16  warning: session "Closing": this begins at night. Did you mean "2026-06-11T16:00"?',
    ],
  ],
  [
    'a session of two minutes',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-11T16:02' }),
    [
      '_data/agenda.json:14:14  warning: session "Closing": this lasts only 2 minutes. Is the end "2026-06-11T16:02" right?',
    ],
  ],
];

const warnings: readonly Mistake[] = [
  [
    'a long abstract',
    ({ agenda }) => put(agenda.sessions[0], { abstract: `It closes ${'and closes '.repeat(30)}` }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": this abstract has 340 characters. More than 320 are hard to read in a list; put the rest into the text.',
    ],
  ],
  [
    'an access fact that comes too late',
    ({ venue }) => put(venue.access, { captions: { status: 'to be confirmed', by: '2026-06-20' } }),
    [
      '_data/venue.json:9:13  warning: access › captions is to be confirmed by 2026-06-20, when the event is over.',
    ],
  ],
  [
    'a long title',
    ({ agenda }) => put(agenda.sessions[0], { title: `Closing ${'and closing '.repeat(8)}` }),
    [
      '_data/agenda.json:11:16  warning: session "Closing and closing and closing and closing and closing and closing and closing…": this title has 104 characters. More than 90 are hard to read in a list; put the rest into the text.',
    ],
  ],
  [
    'a person without a biography',
    ({ speakers }) => put(speakers.speakers[0], { biography: undefined }),
    [
      '_data/speakers.json:3:5  warning: speaker "Ada Example": there is no biography. Two sentences are enough.',
    ],
  ],
  [
    'nothing to eat',
    ({ agenda, event }) => [
      put(event, { endDate: '2026-06-10' }),
      put(agenda, { breaks: [] }),
      put(agenda.sessions[0], { start: '2026-06-10T14:00', end: '2026-06-10T15:00' }),
    ],
    [
      '_data/agenda.json:21:16  warning: session "Workshop": on 2026-06-10 there is no break between 11:30 and 14:00, and people will want to eat.',
    ],
  ],
  [
    'a break on a day without sessions',
    ({ agenda, event }) => [
      put(event, { endDate: '2026-06-12' }),
      put(agenda.breaks[0], { start: '2026-06-12T12:00', end: '2026-06-12T13:00' }),
    ],
    [
      '_data/agenda.json:51:16  warning: break "Lunch": there is no session on 2026-06-12. Is the day of this break right?',
    ],
  ],
  [
    'no access facts',
    ({ venue }) => put(venue, { access: {} }),
    [
      '_data/venue.json:2:13  warning: nobody answers this access question: stepFree. Say in access what there is, that there is nothing, or by which day you will say.',
    ],
  ],
  [
    'no access facts anywhere',
    ({ venue, event }) => [put(venue, { access: undefined }), put(event, { access: undefined })],
    [
      '_data/venue.json:1:1  warning: nobody answers these access questions: stepFree, parking, toilets, hearingLoop, interpretation, captions, slides, hybrid, seating, lighting, quietRoom, food, requests. Say in access what there is, that there is nothing, or by which day you will say.',
    ],
  ],
  [
    'access questions that only one session answers, and one that nobody can answer',
    ({ venue, event, agenda }) => [
      put(venue.access, { stepFree: { status: 'not known' } }),
      put(event.access, { captions: undefined }),
      put(agenda.sessions[0], { access: { captions: { status: 'not available' } } }),
    ],
    [
      '_data/venue.json:2:13  warning: nobody answers these access questions: stepFree, captions (for 2 of 3 sessions). Say in access what there is, that there is nothing, or by which day you will say.',
    ],
  ],
  [
    'an access fact of a room that is overdue',
    ({ venue }) =>
      put(venue.rooms[0], { access: { hearingLoop: { status: 'to be confirmed', by: '2026-06-01' } } }),
    [
      '_data/venue.json:15:17  warning: room "Hall": access › hearingLoop was to be confirmed by 2026-06-01. Say what is known now.',
    ],
  ],
  [
    'an access fact of a session that comes too late',
    ({ agenda }) =>
      put(agenda.sessions[0], { access: { slides: { status: 'to be confirmed', by: '2026-06-12' } } }),
    [
      '_data/agenda.json:19:17  warning: session "Closing": access › slides is to be confirmed by 2026-06-12, when the event is over.',
    ],
  ],
  [
    'requests that may be made when the event is over',
    ({ event }) => put(event.access.requests, { until: '2026-06-12' }),
    [
      '_data/event.json:57:16  warning: access › requests may be made until 2026-06-12, when the event is over.',
    ],
  ],
  [
    'an access fact that is overdue',
    ({ venue }) => put(venue.access, { captions: { status: 'to be confirmed', by: '2026-06-01' } }),
    [
      '_data/venue.json:9:13  warning: access › captions was to be confirmed by 2026-06-01. Say what is known now.',
    ],
  ],
  [
    'a session of ten hours',
    ({ agenda }) => put(agenda.sessions[0], { end: '2026-06-12T02:00' }),
    [
      '_data/agenda.json:14:14  warning: session "Closing": this lasts 10 hours. Is the end "2026-06-12T02:00" right?',
    ],
  ],
  [
    'a character that cannot be shown',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'One\u000btwo.' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": a character that cannot be shown (U+000B) stands here; the site takes it as a space.',
    ],
  ],
];

const consistency: readonly Mistake[] = [
  [
    'a session that shows only when it has begun',
    ({ agenda }) => put(agenda.sessions[0], { publishAt: '2026-06-12' }),
    [
      '_data/agenda.json:16:20  warning: session "Closing": publishAt "2026-06-12" is after the start "2026-06-11T16:00", so that nobody learns of it in time.',
    ],
  ],
  [
    'a person who would never be shown',
    ({ speakers }) => put(speakers.speakers[0], { consentExpires: '2026-07-01', publishAt: '2026-08-01' }),
    [
      '_data/speakers.json:17:25  speaker "Ada Example": the consent to be shown ends on 2026-07-01, before publishAt "2026-08-01": the person would never be shown.',
    ],
  ],
  [
    'a field inside a text',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'How the day ends. visible: draft' }),
    [
      '_data/agenda.json:12:19  session "Closing": visible stands inside this text, where it hides nothing. Put it on a line of its own.',
    ],
  ],
  [
    'a number that is too large',
    ({ venue }) => put(venue.rooms[0], { maximumAttendeeCapacity: 1e20 }),
    ['_data/venue.json:12:34  room "Hall": maximumAttendeeCapacity is too large a number.'],
  ],
  [
    'a track without a session',
    ({ agenda }) => agenda.tracks.push({ id: 'other', name: 'Other' }),
    [
      '_data/agenda.json:7:5  warning: track "Other": no session is in this track, so that its page is empty.',
    ],
  ],
  [
    'an address for a name',
    ({ sources }) => put(sources.sources[0], { title: 'https://paper.example/a' }),
    [
      '_data/sources.json:5:16  warning: source "https://paper.example/a": an address stands here, and a name is meant.',
    ],
  ],
  [
    'an id for a name',
    ({ speakers }) => put(speakers.speakers[0], { name: 'ada-example' }),
    [
      '_data/speakers.json:5:15  warning: speaker "ada-example": "ada-example" looks like an id. Write it as visitors should read it.',
    ],
  ],
  [
    'a note on a programme that is confirmed',
    ({ event }) => put(event, { programmeNote: 'An example.' }),
    [
      '_data/event.json:61:20  programmeNote is shown only where "programme" is "provisional" or "illustrative", and it is left out. Say which, or take the note out.',
    ],
  ],
  [
    'something that followed, before the event',
    ({ timeline }) => put(timeline.entries[0], { date: '2026-05', kind: 'after' }),
    [
      '_data/timeline.json:4:15  entry "The event took place.": kind is "after", and the date "2026-05" is before the event. Did you mean "run-up"?',
    ],
  ],
  [
    'something of the event on another day',
    ({ timeline }) => put(timeline.entries[0], { date: '2026-06-01' }),
    [
      '_data/timeline.json:4:15  entry "The event took place.": kind is "event", and the date "2026-06-01" is before the event. Did you mean "run-up"?',
    ],
  ],
  [
    'a session that was pasted',
    ({ agenda }) => agenda.sessions.push({ ...first(agenda.sessions), id: 'again', room: 'studio' }),
    [
      '_data/agenda.json:48:16  warning: session "Closing": this is the same as in the item of line 9. Was it copied?',
    ],
  ],
  [
    'a source that stands twice',
    ({ sources }) =>
      put(sources, {
        sources: ['paper', 'again'].map((id) => ({
          ...first(sources.sources),
          id,
          url: 'https://paper.example/a',
        })),
      }),
    [
      '_data/sources.json:15:14  warning: source "A report": this is the same as in the item of line 3. Was it copied?',
    ],
  ],
  [
    'a group of one by a slip',
    ({ organisations }) =>
      put(organisations, {
        organisations: [
          ...organisations.organisations,
          { ...first(organisations.organisations), id: 'third', name: 'Third' },
        ].map((one, index) => ({ ...one, kind: index === 1 ? 'Goverment' : 'Government' })),
      }),
    [
      '_data/organisations.json:13:15  warning: organisation "A Company": kind "Goverment" stands alone, and "Government" is almost the same. Did you mean "Government"?',
    ],
  ],
  [
    'an abstract that is the title',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'Closing' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": abstract is the same as title. Say something else, or leave it out.',
    ],
  ],
  [
    'a date in the future',
    ({ sources }) => put(sources.sources[0], { datePublished: '2027-01-01' }),
    [
      '_data/sources.json:7:24  warning: source "A report": "2027-01-01" is in the future. Only what has happened belongs here.',
    ],
  ],
  [
    'an empty last day',
    ({ event }) => put(event, { endDate: '2026-06-12' }),
    [
      '_data/event.json:7:14  warning: endDate is 2026-06-12, and nothing in the programme is on that day. Is it right?',
    ],
  ],
  [
    'a placeholder',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'TBC' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": "TBC" looks like a placeholder. Write what is meant, or leave it out.',
    ],
  ],
  [
    'words that say nothing',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'n/a' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": "n/a" says nothing. Leave the field out while there is nothing to say.',
    ],
  ],
  [
    'markup in plain words',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'See <b>this</b>.' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": <b> shows as it is written: this text is plain words, without Markdown, HTML or links.',
    ],
  ],
  [
    'a link in plain words',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'See [this](/agenda/).' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": [this](/agenda/) shows as it is written: this text is plain words, without Markdown, HTML or links.',
    ],
  ],
  [
    'a character that turns the line',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'One \u202etwo.' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": a strange character (U+202E) stands here, perhaps from another program. Take it out.',
    ],
  ],
  [
    'a spoilt apostrophe',
    ({ agenda }) => put(agenda.sessions[0], { abstract: 'It\u00e2\u20ac\u2122s here.' }),
    [
      '_data/agenda.json:12:19  warning: session "Closing": "â€™" looks like one letter that another program has spoilt. Write the letter again.',
    ],
  ],
];

for (const [area, mistakes] of Object.entries({
  shapes,
  references,
  times,
  clashes,
  warnings,
  consistency,
})) {
  for (const [mistake, change, lines] of mistakes) {
    test(`${area}: ${mistake}`, async (context) => {
      assert.deepEqual(await problemsOf(context, { change }), lines);
    });
  }
}
