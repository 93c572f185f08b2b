import type { AccessAnswer, AccessFilter, AccessGroup } from './access.ts';
import type { AccessibilityStatement } from './accessibility.ts';
import type { Addresses } from './addresses.ts';
import type { Action, Announcement, Chapter, TimelineEntry } from './blueprint.ts';
import type { Calendar, Change } from './calendar.ts';
import type { AbbreviationFacts, EventFacts, VenueFacts, Without } from './fact-types.ts';
import type { Organisation, Source, Speaker, SpeakerPart } from './people.ts';
import type { Phase, PhaseDates } from './phase.ts';
import type { Break, Day, DayPart, Room, Session, SessionPart, Track } from './programme.ts';
import type { Redirect } from './redirect.ts';
import type { pageIds } from './schemas/index.ts';
import type { Security } from './security.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

export type * from './access.ts';
export type * from './accessibility.ts';
export type * from './blueprint.ts';
export type * from './calendar.ts';
export type * from './image.ts';
export type * from './people.ts';
export type * from './programme.ts';
export type * from './redirect.ts';
export type * from './security.ts';

/** The building and its rooms. */
export interface Venue extends Without<VenueFacts, '$schema' | 'rooms' | 'access'> {
  readonly rooms: readonly Room[];
  /** Every access question, answered or not, with what the event says where the venue says nothing. */
  readonly access: readonly AccessAnswer[];
  /** The same by what they are about. */
  readonly accessGroups: readonly AccessGroup[];
}

/** An abbreviation and what it stands for. */
export type Abbreviation = Readonly<AbbreviationFacts>;

/** The name of a page whose words an organiser may write. */
export type PageId = (typeof pageIds)[number];

/** An organiser's words for a page that the site has in any case. */
export interface PageProse {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly body: string;
}

/** A page of a divided list of sessions, with the item whose list it is. */
export interface OwnedPart<Owner> extends SessionPart {
  readonly owner: Owner;
}

/** The organisations of one kind. */
export interface OrganisationKind {
  readonly name: string;
  readonly organisations: readonly Organisation[];
}

/** Which parts of the site have something to show; a part without has no pages and no links to it. */
export interface SiteParts {
  readonly speakers: boolean;
  readonly organisations: boolean;
  readonly announcements: boolean;
  readonly blueprint: boolean;
  readonly actions: boolean;
}

/** The whole event: every reference resolved, every list sorted as it is shown, all of it frozen. */
export interface Event extends Without<
  EventFacts,
  | '$schema'
  | 'access'
  | 'startDate'
  | 'endDate'
  | 'leads'
  | 'organizers'
  | 'sponsors'
  | 'programmePublished'
  | 'archiveFrom'
  | 'security'
> {
  readonly basePath: string;
  /** The name by which apps know the event for good: a UUID. */
  readonly guid: string;
  /** Addresses that the site will have once nothing is hidden: links to them show their words alone. */
  readonly withheld: readonly string[];
  readonly addresses: Addresses;
  readonly parts: SiteParts;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly phase: Phase;
  readonly phaseDates: PhaseDates;
  readonly leads: readonly Speaker[];
  readonly organizers: readonly Organisation[];
  readonly sponsors: readonly Organisation[];
  readonly venue: Venue;
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  readonly days: readonly Day[];
  /** The pages of days that are divided. */
  readonly dayParts: readonly DayPart[];
  /** The pages of lists of sessions that are divided, each with the item whose list it is. */
  readonly trackParts: readonly OwnedPart<Track>[];
  readonly roomParts: readonly OwnedPart<Room>[];
  readonly organisationParts: readonly OwnedPart<Organisation>[];
  /** The access questions to which sessions have answers of their own, in the order in which they are shown. */
  readonly accessFilters: readonly AccessFilter[];
  readonly accessFilterParts: readonly OwnedPart<AccessFilter>[];
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
  /** What has changed in the programme since it was published, the newest first. */
  readonly changes: readonly Change[];
  /** A moment before all changes, for what calendars must know and nothing in the data tells: when it was first written. */
  readonly programmeSince: ZonedTime;
  readonly calendars: readonly Calendar[];
  readonly speakers: readonly Speaker[];
  /** The pages of the list of people when they are too many for one; otherwise none. */
  readonly speakerParts: readonly SpeakerPart[];
  readonly organisations: readonly Organisation[];
  /** Newest first. */
  readonly announcements: readonly Announcement[];
  readonly chapters: readonly Chapter[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  /** The organisations by kind, in the order of the alphabet. */
  readonly organisationKinds: readonly OrganisationKind[];
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What abbreviations stand for, in the order of the alphabet. */
  readonly glossary: readonly Abbreviation[];
  readonly pages: Readonly<Partial<Record<PageId, PageProse>>>;
  /** What the accessibility statement says; undefined for an event that brings no facts for one. */
  readonly accessibility: AccessibilityStatement | undefined;
  /** How to report that something is not safe; undefined for an event that says nothing of it. */
  readonly security: Security | undefined;
  /** The old addresses of all that was renamed and may be shown, sorted. */
  readonly redirects: readonly Redirect[];
}
