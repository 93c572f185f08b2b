import { createAddresses, type Addresses } from './addresses.ts';
import type { Checked } from './check-shape.ts';
import type {
  AccessAnswer,
  Break,
  BreakFacts,
  Day,
  Event,
  PageId,
  PageProse,
  Room,
  Session,
  SiteParts,
  Venue,
} from './event.ts';
import { proseId, type Facts } from './facts.ts';
import { findParallels, groupDays } from './group-days.ts';
import { linkBlueprint } from './link-blueprint.ts';
import { linkPeople } from './link-people.ts';
import { by } from './order.ts';
import { phaseAt, phaseDatesOf } from './phase.ts';
import { createRegistries, type Registries } from './registries.ts';
import { parseCalendarDate, parseLocalTime, type ZonedTime } from './time.ts';

/** Facts in which every file was read and nothing is wrong. */
export type CompleteFacts = { [Name in keyof Facts]: NonNullable<Facts[Name]> };

/**
 * Makes the event from facts that have been checked: every id becomes the thing that it names, in both directions.
 * @param facts complete facts without problems
 * @param now the moment for which the site is built
 */
export function linkEvent(facts: CompleteFacts, now: Date): Event {
  const { $schema: _event, ...event } = facts.event.facts;
  const basePath = new URL(event.url).pathname;
  const at = createAddresses(basePath);
  const found = createRegistries(facts);
  const { sessions, days } = linkProgramme(facts, found, at);
  linkPeople(found, event, sessions, at);
  linkBlueprint(found, sessions, at);
  const phaseDates = phaseDatesOf(event);
  return {
    ...event,
    basePath,
    addresses: at,
    parts: partsOf(found),
    startDate: parseCalendarDate(event.startDate),
    endDate: parseCalendarDate(event.endDate),
    phase: phaseAt(phaseDates, now, sessions.length > 0),
    phaseDates,
    organizers: found.organisations.pick(event.organizers),
    sponsors: found.organisations.pick(event.sponsors),
    venue: linkVenue(facts.venue.facts, found.rooms.all),
    rooms: found.rooms.all,
    tracks: found.tracks.all,
    days,
    sessions,
    speakers: found.speakers.all,
    organisations: found.organisations.all,
    announcements: found.announcements.all,
    chapters: found.chapters.all,
    actions: found.actions.all,
    sources: found.sources.all,
    timeline: found.timeline,
    pages: pagesOf(facts.prose.pages),
  };
}

/** Places the sessions in time and order, and groups them by day. */
function linkProgramme(
  facts: CompleteFacts,
  found: Registries,
  at: Addresses,
): { sessions: readonly Session[]; days: readonly Day[] } {
  const { timeZone, startDate, endDate } = facts.event.facts;
  const span = (item: { start: string; end: string }): { start: ZonedTime; end: ZonedTime } => ({
    start: parseLocalTime(item.start, timeZone),
    end: parseLocalTime(item.end, timeZone),
  });
  const roomOrder = new Map(found.rooms.all.map((room, index) => [room.id, index]));
  const order = facts.agenda.facts.sessions
    .map((session) => ({ session, ...span(session) }))
    .toSorted(
      by(({ session, start }) => [start.toMillis(), roomOrder.get(session.room) ?? 0, session.title]),
    );
  const sessions = found.sessions.pick(order.map(({ session }) => session.id));
  for (const [index, { start, end }] of order.entries()) Object.assign(sessions[index] ?? {}, { start, end });

  const breaks = facts.agenda.facts.breaks.map((pause: BreakFacts): Break => ({
    ...pause,
    ...span(pause),
    room: found.rooms.find(pause.room),
  }));
  const days = groupDays(startDate, endDate, sessions, breaks, at);
  const dayOf = new Map(days.flatMap((day) => day.sessions.map((session) => [session.id, day])));
  const position = new Map(sessions.map(({ id }, index) => [id, index]));
  const parallels = findParallels(sessions);
  found.sessions.link((session) => {
    const index = position.get(session.id) ?? 0;
    const day = dayOf.get(session.id);
    if (day === undefined)
      throw new Error(`Session "${session.id}" is on no day: times must be checked before linking.`);
    return {
      ...span(session),
      url: at.session(session.id),
      day,
      room: found.rooms.get(session.room),
      track: found.tracks.find(session.track),
      speakers: found.speakers.pick(session.speakers),
      hosts: found.organisations.pick(session.hosts),
      actions: found.actions.pick(session.actions),
      announcements: found.announcements.pick(session.announcements),
      previous: sessions[index - 1],
      next: sessions[index + 1],
      atTheSameTime: parallels(found.sessions.get(session.id)),
    };
  });
  return { sessions, days };
}

function partsOf(found: Registries): SiteParts {
  const has = (registry: { readonly all: readonly unknown[] }) => registry.all.length > 0;
  return {
    speakers: has(found.speakers),
    organisations: has(found.organisations),
    announcements: has(found.announcements),
    blueprint: has(found.chapters) || has(found.actions),
    actions: has(found.actions),
  };
}

function linkVenue(
  { $schema: _schema, access, ...venue }: CompleteFacts['venue']['facts'],
  rooms: readonly Room[],
): Venue {
  const questions = Object.keys(access) as (keyof typeof access)[];
  return {
    ...venue,
    rooms,
    access: questions.map((question): AccessAnswer => {
      const answer = access[question];
      return {
        question,
        status: answer.status,
        description: 'description' in answer ? answer.description : undefined,
        by: answer.status === 'to be confirmed' ? parseCalendarDate(answer.by) : undefined,
      };
    }),
  };
}

function pagesOf(
  pages: readonly Checked<{ title?: string | undefined; description?: string | undefined }>[],
) {
  const prose: Partial<Record<PageId, PageProse>> = {};
  for (const { file, facts } of pages) {
    prose[proseId(file) as PageId] = { title: facts.title, description: facts.description, body: file.body };
  }
  return prose;
}
