import type { z } from 'zod';
import type { Addresses } from './addresses.ts';
import type { Phase, PhaseDates } from './phase.ts';
import type {
  actionsSchema,
  agendaSchema,
  announcementSchema,
  chapterSchema,
  eventSchema,
  organisationsSchema,
  pageIds,
  sourcesSchema,
  speakersSchema,
  timelineSchema,
  venueSchema,
} from './schemas/index.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

/* The facts of each noun come from its schema; here stands only what linking adds or replaces. */

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type Without<Facts, Keys extends PropertyKey> = Readonly<Omit<Facts, Keys>>;

type AgendaFacts = z.output<typeof agendaSchema>;
export type SessionFacts = ItemOf<AgendaFacts['sessions']>;
export type BreakFacts = ItemOf<AgendaFacts['breaks']>;
export type TrackFacts = ItemOf<AgendaFacts['tracks']>;
type EventFacts = z.output<typeof eventSchema>;
type VenueFacts = z.output<typeof venueSchema>;
export type RoomFacts = ItemOf<VenueFacts['rooms']>;
export type SpeakerFacts = ItemOf<z.output<typeof speakersSchema>['speakers']>;
export type OrganisationFacts = ItemOf<z.output<typeof organisationsSchema>['organisations']>;
export type ActionFacts = ItemOf<z.output<typeof actionsSchema>['actions']>;
export type SourceFacts = ItemOf<z.output<typeof sourcesSchema>['sources']>;
export type TimelineFacts = ItemOf<z.output<typeof timelineSchema>['entries']>;
/** Markdown files add their name and their text to their front matter. */
interface ProseFacts {
  readonly id: string;
  readonly body: string;
}
export type AnnouncementFacts = z.output<typeof announcementSchema> & ProseFacts;
export type ChapterFacts = z.output<typeof chapterSchema> & ProseFacts;

/** A page, article or post from which a fact comes. */
export interface Source extends Without<SourceFacts, 'datePublished'> {
  readonly datePublished: CalendarDate | undefined;
}

/** A public body, company or sponsor, with all that names it. */
export interface Organisation extends Without<OrganisationFacts, 'sources'> {
  readonly url: string;
  readonly sources: readonly Source[];
  readonly isOrganizer: boolean;
  readonly isSponsor: boolean;
  readonly speakers: readonly Speaker[];
  readonly sessions: readonly Session[];
  readonly announcements: readonly Announcement[];
  readonly chapters: readonly Chapter[];
  /** The actions it answers for, then those it takes part in. */
  readonly actions: readonly Action[];
  readonly timeline: readonly TimelineEntry[];
}

/** What a person said, as reported speech. */
export interface Statement extends Without<ItemOf<SpeakerFacts['statements']>, 'sources'> {
  readonly sources: readonly Source[];
}

/** A person. */
export interface Speaker extends Without<SpeakerFacts, 'affiliation' | 'statements' | 'sources'> {
  readonly url: string;
  readonly affiliation: Organisation | undefined;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly sessions: readonly Session[];
  readonly announcements: readonly Announcement[];
}

/** A room, with its sessions in order of time. */
export interface Room extends Readonly<RoomFacts> {
  readonly url: string;
  readonly sessions: readonly Session[];
}

/** A track, with its sessions in order of time. */
export interface Track extends Readonly<TrackFacts> {
  readonly url: string;
  /** Its place among the tracks, from 1: decides its shape. */
  readonly position: number;
  readonly sessions: readonly Session[];
}

/** A session in its place in the programme. */
export interface Session extends Without<
  SessionFacts,
  'start' | 'end' | 'room' | 'track' | 'speakers' | 'hosts' | 'actions' | 'announcements'
> {
  readonly url: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly day: Day;
  readonly room: Room;
  readonly track: Track | undefined;
  readonly speakers: readonly Speaker[];
  readonly hosts: readonly Organisation[];
  readonly actions: readonly Action[];
  readonly announcements: readonly Announcement[];
  /** The session before and after it, in order of time, room and title. */
  readonly previous: Session | undefined;
  readonly next: Session | undefined;
  /** The sessions that run while it runs. */
  readonly atTheSameTime: readonly Session[];
}

/** A pause between sessions. */
export interface Break extends Without<BreakFacts, 'start' | 'end' | 'room'> {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly room: Room | undefined;
}

/** All that begins at one moment. */
export interface Slot {
  readonly start: ZonedTime;
  readonly breaks: readonly Break[];
  readonly sessions: readonly Session[];
}

/** A day of the event. */
export interface Day {
  readonly url: string;
  readonly date: CalendarDate;
  readonly slots: readonly Slot[];
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
}

/** A dated announcement. */
export interface Announcement extends Without<
  AnnouncementFacts,
  'datePublished' | 'organisations' | 'speakers' | 'actions' | 'sources'
> {
  readonly url: string;
  readonly datePublished: CalendarDate;
  readonly organisations: readonly Organisation[];
  readonly speakers: readonly Speaker[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  readonly sessions: readonly Session[];
}

/** A chapter of the blueprint. */
export interface Chapter extends Without<ChapterFacts, 'organisations' | 'actions' | 'sources'> {
  readonly url: string;
  readonly organisations: readonly Organisation[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
}

/** A dated step of an action, or something that happened around it. */
export interface HistoryEntry extends Without<ItemOf<ActionFacts['history']>, 'date' | 'sources'> {
  readonly date: CalendarDate;
  readonly sources: readonly Source[];
}

/** What was promised, by whom, and what came of it. */
export interface Action extends Without<ActionFacts, 'owner' | 'partners' | 'history'> {
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

/** A question about access to the event, such as the hearing loop, and what is known of it. */
export interface AccessAnswer {
  readonly question: keyof VenueFacts['access'];
  readonly status: VenueFacts['access'][keyof VenueFacts['access']]['status'];
  readonly description: string | undefined;
  /** The day by which it will be confirmed. */
  readonly by: CalendarDate | undefined;
}

/** The building and its rooms. */
export interface Venue extends Without<VenueFacts, '$schema' | 'rooms' | 'access'> {
  readonly rooms: readonly Room[];
  /** Every access question, answered or not. */
  readonly access: readonly AccessAnswer[];
}

/** The name of a page whose words an organiser may write. */
export type PageId = (typeof pageIds)[number];

/** An organiser's words for a page that the site has in any case. */
export interface PageProse {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly body: string;
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
  '$schema' | 'startDate' | 'endDate' | 'organizers' | 'sponsors' | 'programmePublished' | 'archiveFrom'
> {
  readonly basePath: string;
  readonly addresses: Addresses;
  readonly parts: SiteParts;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly phase: Phase;
  readonly phaseDates: PhaseDates;
  readonly organizers: readonly Organisation[];
  readonly sponsors: readonly Organisation[];
  readonly venue: Venue;
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  readonly days: readonly Day[];
  readonly sessions: readonly Session[];
  readonly speakers: readonly Speaker[];
  readonly organisations: readonly Organisation[];
  /** Newest first. */
  readonly announcements: readonly Announcement[];
  readonly chapters: readonly Chapter[];
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly pages: Readonly<Partial<Record<PageId, PageProse>>>;
}
