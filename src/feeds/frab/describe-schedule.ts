import { formatInstant } from '../../format/dates.ts';
import { describeEventStatus, describeProgramme } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { formatUnique } from '../../format/words.ts';
import type { Event } from '../../model/event.ts';
import { tealDeep } from '../../model/paper.ts';
import { plusDays } from '../../model/time.ts';
import { conferenceDayOf, listConferenceDays, startOfConferenceDay } from './conference-days.ts';
import { findStep } from './find-step.ts';
import { listEntries, nameRoom } from './list-entries.ts';
import { makeAcronym, makeTrackSlug } from './make-slugs.ts';
import type { Entry, Schedule, ScheduleDay, ScheduleRoom } from './schedule.ts';

/** What wrote the file, and how: the version rises when the same programme is written in another way. */
const generator = { name: 'public-sector-digital-midlands', version: '1' };

/**
 * Describes the programme as frab and c3voc see it (the schedule formats of voc/schedule): conference, days, rooms and
 * entries. Both forms are printed from it, so that they cannot differ.
 * @param event the event
 */
export function describeSchedule(event: Event): Schedule {
  const entries = listEntries(event);
  const rooms = event.rooms.map((room) => ({
    name: nameRoom(room),
    guid: room.guid,
    url: wholeAddress(event, room.url),
    description: room.description,
    capacity: room.maximumAttendeeCapacity,
  }));
  const [language = ''] = event.language.toLowerCase().split('-');
  return {
    generator,
    version: formatInstant(event.changes[0]?.date ?? event.programmeSince),
    title: titleOf(event),
    acronym: makeAcronym(event.id),
    description: event.description,
    timeZone: event.timeZone,
    // The first two letters of a name of three would be another language.
    language: language.length === 2 ? language : undefined,
    url: event.url,
    color: tealDeep,
    step: findStep(entries),
    tracks: event.tracks.map((track) => ({
      name: formatUnique(track.name, track),
      slug: makeTrackSlug(track.id),
      color: track.color.light.toLowerCase(),
    })),
    rooms,
    days: describeDays(event, rooms, entries),
  };
}

/** An app shows it above everything, so it says what kind of programme this is. */
function titleOf(event: Event): string {
  const status = describeEventStatus(event);
  const programme = describeProgramme(event);
  return [status && `${status.label}: `, event.name, programme && ` (${programme.label.toLowerCase()})`]
    .filter((part) => part !== undefined)
    .join('');
}

/** A day stays when all of it is cancelled, so that the others keep their numbers. */
function describeDays(
  { startDate, endDate, sessions, breaks, timeZone }: Event,
  rooms: readonly ScheduleRoom[],
  entries: readonly Entry[],
): Schedule['days'] {
  const planned = [...sessions, ...breaks.filter(({ room }) => room !== undefined)];
  const byDay = Map.groupBy(entries, ({ start }) => conferenceDayOf(start));
  const describeDay = (date: string, index: number): ScheduleDay => {
    const byRoom = Map.groupBy(byDay.get(date) ?? [], ({ room }) => room);
    const all = rooms.map((room) => ({ room, entries: byRoom.get(room.name) ?? [] }));
    return {
      index: index + 1,
      date,
      start: startOfConferenceDay(date, timeZone),
      end: startOfConferenceDay(plusDays(date, 1), timeZone),
      // Apps show rooms in the order in which they come first, so the first day has all of them in the venue's order.
      rooms: index === 0 ? all : all.filter((room) => room.entries.length > 0),
    };
  };
  const [first, ...others] = listConferenceDays(startDate.iso, endDate.iso, planned);
  return [describeDay(first, 0), ...others.map((date, index) => describeDay(date, index + 1))];
}
