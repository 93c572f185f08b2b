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
  EventData,
  OrganisationFacts,
  RoomFacts,
  SessionFacts,
  SourceFacts,
  SpeakerFacts,
  TrackFacts,
} from '../fact-types.ts';
import { parseCalendarDate } from '../time.ts';
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
 * @param data facts without problems
 */
export function createRegistries(data: EventData): Registries {
  const sources = new Registry<SourceFacts, Source>(data.sources);
  sources.link(({ datePublished }) => ({
    datePublished: datePublished === undefined ? undefined : parseCalendarDate(datePublished),
  }));
  const organisations = new Registry<OrganisationFacts, Organisation>(
    data.organisations.toSorted(by(({ name }) => [name.toLowerCase()])),
  );
  return {
    sources,
    organisations,
    speakers: new Registry(data.speakers),
    rooms: new Registry(data.venue.rooms),
    tracks: new Registry(data.tracks),
    sessions: new Registry(data.sessions),
    actions: new Registry(data.actions),
    announcements: new Registry(
      data.announcements
        .toSorted(by(({ id }) => [id]))
        .toSorted((a, b) => by<AnnouncementFacts>(({ datePublished }) => [datePublished])(b, a)),
    ),
    chapters: new Registry(data.chapters.toSorted(by(({ position, id }) => [position, id]))),
    timeline: data.timeline.toSorted(by(({ date }) => [date])).map((entry) => ({
      ...entry,
      date: parseCalendarDate(entry.date),
      organisations: organisations.pick(entry.organisations),
      sources: sources.pick(entry.sources),
    })),
  };
}
