import type { Addresses } from '../addresses.ts';
import type { Break, Image, Session } from '../event.ts';
import type { EventData, OrganisationFacts, SpeakerFacts } from '../fact-types.ts';
import { numberOf, type Identify } from '../identity.ts';
import { divideSessions } from '../timetable/divide-sessions.ts';
import { trackColors } from '../track-colors.ts';
import { findShared } from './find-shared.ts';
import type { AccessFinder } from './link-access.ts';
import type { Registries } from './registries.ts';
import { invert } from './registry.ts';

/** What is linked already, and how things are addressed and named. */
interface Programme {
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
  readonly at: Addresses;
  readonly identify: Identify;
}

/**
 * Links people, organisations, rooms and tracks to all that names them.
 * @param found every item of the event; its sessions are linked already
 * @param data facts without problems
 * @param access the answers to the access questions
 * @param programme the sessions in the order in which they are shown, the breaks, and how to address and name things
 */
export function linkPeople(
  found: Registries,
  { images, event }: Pick<EventData, 'images' | 'event'>,
  access: AccessFinder,
  { sessions, breaks, at, identify }: Programme,
): void {
  const { organisations, speakers, announcements, actions, chapters, rooms, tracks, sources } = found;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  const imageOf = (named: SpeakerFacts['image'] | OrganisationFacts['logo']): Image | undefined => {
    const file = named && images.get(named.file);
    return file && { ...file, alternativeText: named.alternativeText };
  };

  const sharesName = {
    speaker: findShared(speakers.all, ({ name }) => name),
    organisation: findShared(organisations.all, ({ name }) => name),
    room: findShared(rooms.all, ({ name }) => name),
    track: findShared(tracks.all, ({ name }) => name),
  };

  const bySpeaker = {
    sessions: invert(sessions, (session) => ids(session.speakers)),
    announcements: announcements.naming(({ speakers: named }) => named),
  };
  speakers.link((speaker) => ({
    url: at.speaker(speaker.id),
    guid: identify('speaker', speaker),
    number: numberOf(identify('speaker', speaker)),
    affiliation: organisations.find(speaker.affiliation),
    image: imageOf(speaker.image),
    sharesName: sharesName.speaker(speaker.id),
    statements: speaker.statements.map((statement) => ({
      ...statement,
      sources: sources.pick(statement.sources),
    })),
    sources: sources.pick(speaker.sources),
    sessions: bySpeaker.sessions(speaker.id),
    announcements: bySpeaker.announcements(speaker.id),
  }));

  const byOrganisation = {
    speakers: speakers.naming(({ affiliation }) => (affiliation === undefined ? [] : [affiliation])),
    sessions: invert(sessions, (session) => [
      ...ids(session.hosts),
      ...session.speakers.flatMap(({ affiliation }) => (affiliation === undefined ? [] : [affiliation.id])),
    ]),
    announcements: announcements.naming(({ organisations: named }) => named),
    chapters: chapters.naming(({ organisations: named }) => named),
    owned: actions.naming(({ owner }) => (owner === undefined ? [] : [owner])),
    joined: actions.naming(({ partners }) => partners),
    timeline: invert(found.timeline, (entry) => ids(entry.organisations)),
  };
  organisations.link(({ id, logo, sources: named }) => ({
    url: at.organisation(id),
    logo: imageOf(logo),
    sharesName: sharesName.organisation(id),
    sources: sources.pick(named),
    isOrganizer: event.organizers.includes(id),
    isSponsor: event.sponsors.includes(id),
    speakers: byOrganisation.speakers(id),
    sessions: byOrganisation.sessions(id),
    parts: divideSessions(byOrganisation.sessions(id), at.organisation(id)),
    announcements: byOrganisation.announcements(id),
    chapters: byOrganisation.chapters(id),
    actions: [...new Set([...byOrganisation.owned(id), ...byOrganisation.joined(id)])],
    timeline: byOrganisation.timeline(id),
  }));

  const byRoom = invert(sessions, ({ room }) => [room.id]);
  const breaksByRoom = invert(breaks, ({ room }) => (room === undefined ? [] : [room.id]));
  rooms.link((room) => ({
    url: at.room(room.id),
    guid: identify('room', room),
    ...access.ofRoom(room),
    sharesName: sharesName.room(room.id),
    sessions: byRoom(room.id),
    parts: divideSessions(byRoom(room.id), at.room(room.id)),
    breaks: breaksByRoom(room.id),
  }));
  const byTrack = invert(sessions, ({ track }) => (track === undefined ? [] : [track.id]));
  const trackOrder = ids(tracks.all);
  tracks.link(({ id, color }) => ({
    color: color ?? trackColors[trackOrder.indexOf(id) % trackColors.length] ?? trackColors[0],
    url: at.track(id),
    sharesName: sharesName.track(id),
    position: trackOrder.indexOf(id) + 1,
    sessions: byTrack(id),
    parts: divideSessions(byTrack(id), at.track(id)),
  }));
}
