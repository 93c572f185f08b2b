import type { Checked } from '../check/check-shape.ts';
import type {
  Action,
  Announcement,
  Chapter,
  Organisation,
  Room,
  Session,
  Source,
  Speaker,
  TimelineEntry,
  Track,
} from '../event.ts';
import type {
  ActionFacts,
  AnnouncementFacts,
  ChapterFacts,
  OrganisationFacts,
  RoomFacts,
  SessionFacts,
  SourceFacts,
  SpeakerFacts,
  TrackFacts,
} from '../fact-types.ts';
import { proseId } from '../read/facts.ts';
import { parseCalendarDate } from '../time.ts';
import type { CompleteFacts } from './link-event.ts';
import { by } from './order.ts';
import { Registry } from './registry.ts';

/** Every item of the event, by kind and id, in the order in which it is shown. */
export interface Registries {
  readonly sources: Registry<SourceFacts, Source>;
  readonly organisations: Registry<OrganisationFacts, Organisation>;
  readonly speakers: Registry<SpeakerFacts, Speaker>;
  readonly rooms: Registry<RoomFacts, Room>;
  readonly tracks: Registry<TrackFacts, Track>;
  readonly sessions: Registry<SessionFacts, Session>;
  readonly actions: Registry<ActionFacts, Action>;
  readonly announcements: Registry<AnnouncementFacts, Announcement>;
  readonly chapters: Registry<ChapterFacts, Chapter>;
  readonly timeline: readonly TimelineEntry[];
}

/**
 * Makes a registry of each kind of item, sorted. Sources and the timeline need no other links and come whole.
 * @param facts complete facts without problems
 */
export function createRegistries({ prose, ...facts }: CompleteFacts): Registries {
  const sources = new Registry<SourceFacts, Source>(facts.sources.facts.sources);
  sources.link(({ datePublished }) => ({
    datePublished: datePublished === undefined ? undefined : parseCalendarDate(datePublished),
  }));
  const organisations = new Registry<OrganisationFacts, Organisation>(
    facts.organisations.facts.organisations.toSorted(by(({ name }) => [name.toLowerCase()])),
  );
  return {
    sources,
    organisations,
    speakers: new Registry(facts.speakers.facts.speakers),
    rooms: new Registry(facts.venue.facts.rooms),
    tracks: new Registry(facts.agenda.facts.tracks),
    sessions: new Registry(facts.agenda.facts.sessions),
    actions: new Registry(facts.actions.facts.actions),
    announcements: new Registry(
      prose.announcements
        .map(withProse)
        .toSorted(by(({ id }) => [id]))
        .toSorted((a, b) => by<AnnouncementFacts>(({ datePublished }) => [datePublished])(b, a)),
    ),
    chapters: new Registry(prose.blueprint.map(withProse).toSorted(by(({ position, id }) => [position, id]))),
    timeline: facts.timeline.facts.entries.toSorted(by(({ date }) => [date])).map((entry) => ({
      ...entry,
      date: parseCalendarDate(entry.date),
      organisations: organisations.pick(entry.organisations),
      sources: sources.pick(entry.sources),
    })),
  };
}

function withProse<Facts>({ file, facts }: Checked<Facts>): Facts & { id: string; body: string } {
  return { ...facts, id: proseId(file), body: file.body };
}
