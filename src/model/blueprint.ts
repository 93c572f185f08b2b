import type {
  ActionFacts,
  AnnouncementFacts,
  ChapterFacts,
  ItemOf,
  TimelineFacts,
  Without,
} from './fact-types.ts';
import type { Named, Organisation, Source, Speaker } from './people.ts';
import type { Session } from './programme.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

/** A dated announcement. */
export interface Announcement
  extends
    Without<
      AnnouncementFacts,
      'datePublished' | 'dateModified' | 'organisations' | 'speakers' | 'actions' | 'sources'
    >,
    Named {
  readonly url: string;
  /** The name by which feed readers know it for good: a UUID. */
  readonly guid: string;
  readonly datePublished: CalendarDate;
  readonly dateModified: CalendarDate | undefined;
  /** The first minutes, at the venue, of the days on which it was published and last changed. */
  readonly published: ZonedTime;
  readonly modified: ZonedTime;
  readonly organisations: readonly Organisation[];
  readonly speakers: readonly Speaker[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  readonly sessions: readonly Session[];
}

/** A chapter of the blueprint. */
export interface Chapter extends Without<ChapterFacts, 'organisations' | 'actions' | 'sources'>, Named {
  readonly url: string;
  readonly organisations: readonly Organisation[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  /** Its place among the chapters, from 1. */
  readonly number: number;
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
}

/** A dated step of an action, or something that happened around it. */
export interface HistoryEntry extends Without<ItemOf<ActionFacts['history']>, 'date' | 'sources'> {
  readonly date: CalendarDate;
  readonly sources: readonly Source[];
}

/** What was promised, by whom, and what came of it. */
export interface Action extends Without<ActionFacts, 'owner' | 'partners' | 'history'>, Named {
  readonly url: string;
  readonly owner: Organisation | undefined;
  readonly partners: readonly Organisation[];
  readonly history: readonly HistoryEntry[];
  readonly sessions: readonly Session[];
  readonly announcements: readonly Announcement[];
  readonly chapters: readonly Chapter[];
}

/** Something that happened before, on or after the day. */
export interface TimelineEntry extends Without<TimelineFacts, 'date' | 'organisations' | 'sources'> {
  readonly date: CalendarDate;
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
}
