import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** The files of a small event with one of everything, linked in every way; a test changes what it is about. */
const smallEvent = {
  event: {
    name: 'Small Event',
    description: 'A small event for tests.',
    url: 'https://small.example/',
    timeZone: 'Europe/London',
    startDate: '2026-06-10',
    endDate: '2026-06-11',
    place: 'Leicester',
    organizers: ['council'],
    sponsors: ['company'],
    access: {
      parking: {
        status: 'not available',
      },
      toilets: {
        status: 'available',
        description: 'Beside the entrance.',
      },
      hearingLoop: {
        status: 'not available',
      },
      interpretation: {
        status: 'not available',
      },
      captions: {
        status: 'available',
        by: 'machine',
      },
      slides: {
        status: 'not available',
      },
      hybrid: {
        status: 'not available',
      },
      seating: {
        status: 'available',
        description: 'Chairs with backs.',
      },
      lighting: {
        status: 'available',
        description: 'Even, without flashes.',
      },
      quietRoom: {
        status: 'not available',
      },
      food: {
        status: 'available',
        description: 'Without nuts.',
      },
      requests: {
        status: 'available',
        email: 'access@small.example',
        until: '2026-06-09',
      },
    },
    id: 'small-2026',
  },
  venue: {
    access: { stepFree: { status: 'available', description: 'From the street to every room.' } },
    rooms: [
      { id: 'hall', name: 'Hall' },
      { id: 'studio', name: 'Studio' },
    ],
  },
  agenda: {
    tracks: [{ id: 'people', name: 'People' }],
    sessions: [
      {
        id: 'closing',
        title: 'Closing',
        abstract: 'How the day ends.',
        start: '2026-06-11T16:00',
        end: '2026-06-11T16:30',
        room: 'hall',
      },
      {
        id: 'workshop',
        title: 'Workshop',
        abstract: 'Doing it together.',
        start: '2026-06-10T09:30',
        end: '2026-06-10T11:00',
        room: 'studio',
      },
      {
        id: 'opening',
        title: 'Opening',
        abstract: 'How the day begins.',
        start: '2026-06-10T09:30',
        end: '2026-06-10T10:15',
        room: 'hall',
        track: 'people',
        speakers: ['ada'],
        hosts: ['council'],
        actions: ['share-code'],
        announcements: ['it-begins'],
      },
    ],
    breaks: [{ id: 'lunch', title: 'Lunch', start: '2026-06-10T12:00', end: '2026-06-10T13:00' }],
  },
  speakers: {
    speakers: [
      {
        id: 'ada',
        name: 'Ada Example',
        jobTitle: 'Developer',
        affiliation: 'council',
        biography: 'Ada writes programs.',
        statements: [{ text: 'She said that it works.', sources: ['paper'] }],
      },
    ],
  },
  organisations: {
    organisations: [
      { id: 'council', name: 'The Council', description: 'A council.' },
      { id: 'company', name: 'A Company', description: 'A company.' },
    ],
  },
  actions: {
    actions: [
      {
        id: 'share-code',
        title: 'Share code',
        abstract: 'To share code.',
        status: 'announced',
        owner: 'council',
        partners: ['company'],
        history: [{ date: '2026-06', text: 'It was announced.', sources: ['paper'] }],
      },
    ],
  },
  sources: {
    sources: [{ id: 'paper', title: 'A report', publisher: 'The Paper', datePublished: '2026-06-10' }],
  },
  timeline: {
    entries: [{ date: '2026-06-10', text: 'The event took place.', kind: 'event', sources: ['paper'] }],
  },
};

/** The data files of an event, as an organiser writes them. */
export type EventFiles = typeof smallEvent;

const prose = {
  'content/announcements/it-begins.md': `---
title: It begins
abstract: The event was announced.
datePublished: 2026-05-01
publishAt: 2026-05-01
organisations: [council]
speakers: [ada]
actions: [share-code]
sources: [paper]
---

## What was announced

All of it. See [the agenda](/agenda/).
`,
  'content/blueprint/aims.md': `---
title: Aims
abstract: What it is for.
position: 1
organisations: [council]
actions: [share-code]
---

## First aim

To work together.

## Second aim

To share what works.
`,
};

/**
 * Writes the small event into a folder of its own, which is removed after the test.
 * @param context the test
 * @param change changes the data before it is written
 * @param files files by path, written as they are, after the data; undefined removes one
 * @returns the folder
 */
export async function makeEvent(
  context: TestContext,
  change: (files: EventFiles) => void = () => {},
  files: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const data = structuredClone(smallEvent);
  change(data);
  const json = Object.entries(data).map(([name, facts]): [string, string] => [
    `_data/${name}.json`,
    JSON.stringify(facts, null, 2),
  ]);
  const all: Record<string, string | Uint8Array | undefined> = {
    ...Object.fromEntries(json),
    ...prose,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/**
 * Writes an event with nothing but its required fields.
 * @param context the test
 * @returns the folder
 */
export function makeBareEvent(context: TestContext): Promise<string> {
  return makeEvent(
    context,
    (files) => {
      Object.assign(files.event, { organizers: undefined, sponsors: undefined });
      files.agenda = { tracks: [], sessions: [], breaks: [] };
      files.speakers.speakers = [];
      files.organisations.organisations = [];
      files.actions.actions = [];
      files.sources.sources = [];
      files.timeline.entries = [];
    },
    { 'content/announcements/it-begins.md': undefined, 'content/blueprint/aims.md': undefined },
  );
}

/**
 * Makes an empty folder that is removed after the test.
 * @param context the test
 */
export async function makeFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
