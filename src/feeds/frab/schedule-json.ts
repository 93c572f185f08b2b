import { formatTimestamp } from '../../format/dates.ts';
import type { Event } from '../../model/event.ts';
import { printJson } from '../print-json.ts';
import { describeSchedule } from './describe-schedule.ts';
import { formatClock, formatHours, minutesOf } from './format-times.ts';
import type { Entry, Schedule, ScheduleDay } from './schedule.ts';

/** The zones that the published schema takes: it does not know `US/Eastern`. */
const zones = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/;

/**
 * Writes the programme for apps in the JSON of frab and c3voc (voc/schedule, validator/json/schema.json). The schema
 * refuses every field that it does not know.
 * @param event the event
 * @returns JSON
 */
export function scheduleJson(event: Event): string {
  const schedule = describeSchedule(event);
  return printJson({
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: schedule.generator,
    schedule: {
      version: schedule.version,
      base_url: schedule.url,
      conference: writeConference(schedule),
    },
  });
}

function writeConference(schedule: Schedule): object {
  const { title, acronym, description, timeZone, url, color, step, tracks, rooms, days } = schedule;
  return {
    title,
    acronym,
    description,
    start: days[0].date,
    end: days.at(-1)?.date ?? days[0].date,
    daysCount: days.length,
    timeslot_duration: formatHours(step),
    time_zone_name: zones.test(timeZone) ? timeZone : undefined,
    colors: { primary: color },
    url,
    tracks: tracks.map(({ name, slug, color: ofTrack }) => ({ name, slug, color: ofTrack })),
    rooms: rooms.map(({ name, guid, description: words, capacity, url: page }) => ({
      name,
      guid,
      description: words,
      capacity,
      url: page,
    })),
    days: days.map((day) => writeDay(day, schedule)),
  };
}

function writeDay({ index, date, start, end, rooms }: ScheduleDay, schedule: Schedule): object {
  return {
    index,
    date,
    day_start: formatTimestamp(start),
    day_end: formatTimestamp(end),
    rooms: new Map(
      rooms.map(({ room, entries }) => [room.name, entries.map((entry) => writeEntry(entry, schedule))]),
    ),
  };
}

/** A person has no `id`: the published schema takes one who has an id and a name for two kinds of person at once. */
function writeEntry(entry: Entry, { language }: Schedule): object {
  const { number, guid, start, end, persons, links } = entry;
  return {
    guid,
    id: number,
    date: formatTimestamp(start),
    start: formatClock(start),
    end: formatTimestamp(end),
    duration: formatHours(minutesOf(entry)),
    room: entry.room,
    slug: entry.slug,
    url: entry.url,
    title: entry.title,
    subtitle: '',
    track: entry.track ?? '',
    type: entry.type,
    language: language ?? '',
    abstract: entry.abstract,
    description: entry.description,
    persons: persons.map(({ guid: ofPerson, name, url, biography }) => ({
      guid: ofPerson,
      name,
      public_name: name,
      url,
      biography,
    })),
    links: links.map(({ url, title }) => ({ url, title, type: 'web' })),
  };
}
