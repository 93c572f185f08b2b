import { createWords } from './words.ts';

/* A made-up congress of the size and kind that breaks event sites: used to measure, never published. */

/** How large a congress is. */
export interface CongressSize {
  readonly sessions: number;
  readonly days: number;
  readonly rooms: number;
}

/** Six hundred sessions in four days, as at a large community congress. */
export const largeCongress: CongressSize = { sessions: 600, days: 4, rooms: 12 };

const trackNames = [
  'Society',
  'Hardware and making',
  'Science',
  'Security',
  'Art and play',
  'Ethics, law and politics',
  'Community',
  'Running a service',
];
const roomNames = [
  'Great Hall',
  'Hall Two',
  'Foundry',
  'Gas Street',
  'Lock Keeper',
  'Button Factory',
  'Pen Museum',
  'Wharf',
  'Rotunda',
  'Jewel',
  'Canal Side',
  'Workshop',
];
const types = ['Talk', 'Talk', 'Lecture', 'Workshop', 'Panel', 'Meet-up'];
const lengths = [30, 45, 60, 60, 60, 90];

/**
 * Describes a congress: days that run past midnight, twelve rooms of which one holds several things at once, panels of
 * up to five people, and texts with the words of real ones. The same size gives the same facts, and nothing clashes.
 * @param size how large it is
 * @returns the data files by name
 */
export function describeCongress({ sessions, days, rooms }: CongressSize): Record<string, unknown> {
  const words = createWords(`congress of ${sessions}`);
  const people = Math.ceil(sessions * 0.75);
  const bodies = Math.ceil(sessions / 10);
  const planned = planSessions({ sessions, days, rooms }, words.pick);
  // Nobody is in two places: the people of one session are not free again within twelve places of the plan.
  let free = 0;
  return {
    event: {
      id: 'moc-2027',
      name: 'Midlands Open Congress',
      alternateName: 'MOC',
      tagline: 'Four days and three nights of open services, open data and open doors',
      description: `A made-up congress of ${sessions} sessions over ${days} days in ${rooms} rooms, to measure with.`,
      url: 'https://congress.example/',
      timeZone: 'Europe/London',
      startDate: '2027-12-27',
      endDate: `2027-12-${26 + days}`,
      place: 'Birmingham',
      organizers: ['body-1'],
      sponsors: ['body-2', 'body-3'],
    },
    venue: {
      name: 'A made-up hall',
      access: { stepFree: { status: 'available', description: 'Lifts reach every floor.' } },
      rooms: list(rooms, (number) => ({
        id: `room-${number}`,
        name: roomNames[number - 1] ?? `Room ${number}`,
        maximumAttendeeCapacity: 400 - number * 20,
        ...(number === rooms && { parallelSessions: true }),
      })),
    },
    agenda: {
      tracks: trackNames.map((name, index) => ({
        id: `track-${index + 1}`,
        name,
        description: words.sentence(9, 16),
      })),
      sessions: planned.map(({ start, end, room }, index) => ({
        id: `session-${index + 1}-${words.slug(3)}`,
        title: words.title(3, 11),
        abstract: words.sentences(2, 14, 24),
        description: Array.from({ length: 2 + words.below(4) }, () => words.sentences(3, 10, 22)).join(
          '\n\n',
        ),
        type: types[words.below(types.length)],
        start,
        end,
        room,
        track: `track-${1 + words.below(trackNames.length)}`,
        speakers: list(
          words.below(12) === 0 ? 5 : 1 + words.below(3),
          () => `person-${1 + (free++ % people)}`,
        ),
        hosts: words.below(4) === 0 ? [`body-${1 + words.below(bodies)}`] : [],
      })),
      breaks: [],
    },
    speakers: {
      speakers: list(people, (number) => ({
        id: `person-${number}`,
        name: words.name(),
        jobTitle: words.title(2, 4),
        ...(number % 3 !== 0 && { affiliation: `body-${1 + words.below(bodies)}` }),
        biography: words.sentences(2 + words.below(4), 10, 22),
      })),
    },
    organisations: {
      organisations: list(bodies, (number) => ({
        id: `body-${number}`,
        name: `${words.title(2, 4)} ${number}`,
        kind: ['Council', 'Charity', 'University', 'Company'][number % 4],
        description: words.sentences(2, 10, 20),
      })),
    },
    actions: { actions: [] },
    sources: { sources: [] },
    timeline: { entries: [] },
  };
}

/** Fills the rooms of each day from 8:45 until midnight and beyond; the last room holds two things at once. */
function planSessions({ sessions, days, rooms }: CongressSize, pick: (items: readonly number[]) => number) {
  const perDay = Math.ceil(sessions / days);
  const plan = Array.from({ length: days }, (_, day) => {
    const lanes = [...list(rooms, (number) => number), rooms].map((room) => ({
      room,
      minute: 525 + (room % 3) * 15,
    }));
    return list(Math.min(perDay, sessions - day * perDay), () => {
      const lane = lanes.reduce((earliest, each) => (each.minute < earliest.minute ? each : earliest));
      const length = pick(lengths);
      const start = lane.minute;
      lane.minute += length + (length === 90 ? 30 : 15);
      return { start: clock(day, start), end: clock(day, start + length), room: `room-${lane.room}` };
    });
  });
  return plan.flat();
}

function clock(day: number, minutes: number): string {
  const date = 27 + day + Math.floor(minutes / 1440);
  const of = minutes % 1440;
  const month = date > 31 ? '2028-01-' : '2027-12-';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${month}${two(date > 31 ? date - 31 : date)}T${two(Math.floor(of / 60))}:${two(of % 60)}`;
}

const list = <Item>(length: number, make: (number: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index + 1));
