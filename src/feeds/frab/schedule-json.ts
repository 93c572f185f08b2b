import { formatTimestamp } from '../../format/dates.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { printJson } from '../print-json.ts';
import { describeSchedule } from './describe-schedule.ts';
import { generator } from './generator.ts';
import type { ConferenceDay, Entry } from './schedule.ts';
import { writeDuration } from './write-duration.ts';

/**
 * Writes the programme in the JSON of frab, as the schema of c3voc has it: with no key that it does not know.
 * @param event the event, with at least one session
 */
export function scheduleJson(event: Event): string {
  const schedule = describeSchedule(event);
  const { version, title, acronym, days, step, timeZone, tracks, rooms, language } = schedule;
  const home = wholeAddress(event, event.addresses.home);
  return printJson({
    generator: { ...generator, url: home },
    schedule: {
      version,
      base_url: home,
      conference: {
        acronym,
        title,
        description: event.description,
        start: days[0]?.date,
        end: days.at(-1)?.date,
        daysCount: days.length,
        timeslot_duration: step,
        // The schema knows no zones of other forms, such as those within Argentina.
        ...(/^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/.test(timeZone) && { time_zone_name: timeZone }),
        url: schedule.url,
        tracks,
        rooms: rooms.map(({ name, guid, capacity }) => ({
          name,
          guid,
          ...(capacity !== undefined && { capacity }),
        })),
        days: days.map((day) => writeDay(day, language)),
      },
    },
  });
}

function writeDay({ index, date, start, end, rooms }: ConferenceDay, language: string): object {
  return {
    index,
    date,
    day_start: formatTimestamp(start),
    day_end: formatTimestamp(end),
    rooms: Object.fromEntries(
      rooms.map(({ name, entries }) => [name, entries.map((entry) => writeEntry(entry, language))]),
    ),
  };
}

/** A person has no number here: with both a name and a number it would be two kinds of person at once. */
function writeEntry(entry: Entry, language: string): object {
  return {
    guid: entry.guid,
    id: entry.number,
    date: formatTimestamp(entry.start),
    start: entry.start.toFormat('HH:mm'),
    end: formatTimestamp(entry.end),
    duration: writeDuration(entry),
    room: entry.room,
    slug: entry.slug,
    url: entry.url,
    title: entry.title,
    subtitle: '',
    track: entry.track,
    type: entry.type,
    language,
    abstract: entry.abstract,
    description: entry.description,
    persons: entry.persons.map(({ guid, name, url }) => ({ guid, name, public_name: name, url })),
    links: [{ url: entry.url, title: 'Page of this session', type: 'web' }],
  };
}
