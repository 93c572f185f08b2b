import { formatTimestamp } from '../../format/dates.ts';
import type { Event } from '../../model/event.ts';
import type { Wholes } from './create-wholes.ts';
import { describeSession } from './describe-session.ts';
import { idsOf } from './ids-of.ts';
import { listAnswers } from './list-answers.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Lists all that the programme is made of.
 * @param event the event
 * @param wholes makes addresses whole
 */
export function listProgramme(
  event: Event,
  wholes: Wholes,
): Pick<PublishedEvent, 'rooms' | 'tracks' | 'days' | 'sessions' | 'breaks' | 'changes'> {
  const placeOf = ({ url }: { readonly url: string }) => ({
    url: wholes.address(url),
    calendar: wholes.calendar(url),
  });
  return {
    rooms: event.rooms.map((room) => ({
      id: room.id,
      guid: room.guid,
      ...placeOf(room),
      name: room.name,
      description: room.description,
      maximumAttendeeCapacity: room.maximumAttendeeCapacity,
      access: listAnswers(room.nearAccess),
    })),
    tracks: event.tracks.map((track) => ({
      id: track.id,
      ...placeOf(track),
      name: track.name,
      description: track.description,
      color: track.color,
    })),
    days: event.days.map((day) => ({
      date: day.date.iso,
      number: day.number,
      ...placeOf(day),
      sessions: idsOf(day.sessions),
    })),
    sessions: event.sessions.map((session) =>
      describeSession(session, { isOff: event.status !== 'scheduled', wholes }),
    ),
    breaks: event.breaks.map(({ id, guid, number, title, description, start, end, room }) => ({
      id,
      guid,
      number,
      title,
      description,
      start: formatTimestamp(start),
      end: formatTimestamp(end),
      room: room?.id,
    })),
    changes: event.changes.map(({ id, guid, date, text, sessions }) => ({
      id,
      guid,
      date: formatTimestamp(date),
      text,
      sessions: idsOf(sessions),
    })),
  };
}
