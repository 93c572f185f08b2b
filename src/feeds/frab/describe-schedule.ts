import { formatInstant } from '../../format/dates.ts';
import { describeEventStatus, describeProgramme } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { formatUnique } from '../../format/words.ts';
import type { Event } from '../../model/event.ts';
import { listProgrammeDays, startOfDay } from '../../model/time.ts';
import { acronymOf } from './acronym-of.ts';
import { listEntries } from './list-entries.ts';
import type { ConferenceDay, Entry, Schedule } from './schedule.ts';

/**
 * Describes the programme as schedule apps know it: by conference days and rooms. What is cancelled or replaced is left
 * out, because the format has no word for it and apps show what vanishes as cancelled.
 * @param event the event, with at least one session
 */
export function describeSchedule(event: Event): Schedule {
  const { addresses: at, changes, programmeSince, tracks, rooms, startDate, endDate } = event;
  const entries = event.status === 'scheduled' ? listEntries(event) : [];
  const entriesOn = Map.groupBy(entries, ({ start }) => conferenceDate(start));
  const dates = listProgrammeDays(
    [startDate.iso, ...entriesOn.keys()].toSorted()[0] ?? startDate.iso,
    [endDate.iso, ...entriesOn.keys()].toSorted().at(-1) ?? endDate.iso,
    // While nothing takes place, the days are there all the same, because an app must have one.
    new Set(entriesOn.size === 0 ? [startDate.iso] : entriesOn.keys()),
  );
  const named = rooms.map((room) => ({
    id: room.id,
    name: formatUnique(room.name, room),
    guid: room.guid,
    capacity: room.maximumAttendeeCapacity,
  }));
  const days = dates.map((date, index): ConferenceDay => {
    const held = Map.groupBy(entriesOn.get(date) ?? [], ({ room }) => room);
    return {
      index: index + 1,
      date,
      start: startOfDay(date, event.timeZone).set({ hour: dayChange }),
      end: startOfDay(date, event.timeZone).plus({ days: 1 }).set({ hour: dayChange }),
      rooms: named
        .filter(({ name }) => index === 0 || held.has(name))
        .map(({ name, guid }) => ({ name, guid, entries: held.get(name) ?? [] })),
    };
  });
  return {
    version: formatInstant(changes[0]?.date ?? programmeSince),
    title: titleOf(event),
    acronym: acronymOf(event),
    language: event.language.slice(0, 2),
    timeZone: event.timeZone,
    step: stepOf(entries),
    url: wholeAddress(event, at.agenda),
    tracks: tracks.map((track) => ({
      name: formatUnique(track.name, track),
      slug: `track-${track.id}`,
      color: track.color.light.toLowerCase(),
    })),
    rooms: named.map(({ name, guid, capacity }) => ({ name, guid, capacity })),
    days,
  };
}

/** What begins before this hour belongs to the day before: the one that Giggity takes too. */
const dayChange = 6;

/** The day of the conference to which a moment belongs. */
const conferenceDate = (start: Entry['start']) =>
  (start.hour < dayChange ? start.minus({ days: 1 }) : start).toFormat('yyyy-MM-dd');

/** `Cancelled: …` before all, and the kind of a programme that is not confirmed behind it. */
function titleOf(event: Event): string {
  const status = describeEventStatus(event);
  const kind = describeProgramme(event);
  const title = kind === undefined ? event.name : `${event.name} (${kind.label.toLowerCase()})`;
  return status === undefined ? title : `${status.label}: ${title}`;
}

/** The largest of the usual grids on which all starts and ends lie. */
function stepOf(entries: readonly Entry[]): string {
  const minutes = entries.flatMap(({ start, end }) => [start.minute, end.minute]);
  const step = [60, 30, 15, 10, 5].find((size) => minutes.every((minute) => minute % size === 0)) ?? 1;
  return step === 60 ? '01:00' : `00:${String(step).padStart(2, '0')}`;
}
