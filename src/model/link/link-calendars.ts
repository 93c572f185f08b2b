import type { Addresses } from '../addresses.ts';
import type { Break, Calendar, Day, Session } from '../event.ts';
import type { Registries } from './registries.ts';

/** The programme in its order. */
interface Programme {
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
  readonly days: readonly Day[];
}

/** Something with a page and sessions. */
interface Owner {
  readonly url: string;
  readonly formerIds: readonly string[];
  readonly sessions: readonly Session[];
}

/**
 * Lists the calendars: of the whole programme, and of each day, track, room, person, organisation and session that has
 * something to put in. What was renamed has one at each of its old addresses too, because calendar programs that fetch
 * one again and again follow no page that leads on.
 * @param found every item of the event, linked
 * @param programme in order of time
 * @param at the addresses of the site
 */
export function linkCalendars(
  found: Registries,
  { sessions, breaks, days }: Programme,
  at: Addresses,
): Calendar[] {
  const whole = { sessions, breaks, title: undefined, page: at.agenda };
  return [
    { ...whole, url: at.calendar(at.agenda), source: at.calendar(at.agenda) },
    ...days
      .filter((day) => day.sessions.length > 0)
      .map((day): Calendar => {
        const url = at.calendar(day.url);
        return {
          url,
          source: url,
          title: day.date,
          page: day.url,
          sessions: day.sessions,
          breaks: day.breaks,
        };
      }),
    ...found.tracks.all.flatMap((track) => calendarsOf(track, track.name, [], at.track, at)),
    ...found.rooms.all.flatMap((room) => calendarsOf(room, room.name, room.breaks, at.room, at)),
    ...found.speakers.all.flatMap((speaker) => calendarsOf(speaker, speaker.name, [], at.speaker, at)),
    ...found.organisations.all.flatMap((body) => calendarsOf(body, body.name, [], at.organisation, at)),
    ...found.sessions.all.flatMap((session) =>
      calendarsOf({ ...session, sessions: [session] }, session.title, [], at.session, at),
    ),
  ];
}

/** The calendar of one item, at its address and at its old ones. */
function calendarsOf(
  { url: page, formerIds, sessions }: Owner,
  title: string,
  breaks: readonly Break[],
  addressOf: (id: string) => string,
  at: Addresses,
): Calendar[] {
  if (sessions.length === 0) return [];
  const source = at.calendar(page);
  return [source, ...formerIds.map((id) => at.calendar(addressOf(id)))].map((url) => {
    return { url, source, title, page, sessions, breaks };
  });
}
