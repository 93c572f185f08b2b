import type { AccessAnswer } from './access.ts';
import type { Action, Announcement } from './blueprint.ts';
import type { Change } from './calendar.ts';
import type { BreakFacts, RoomFacts, SessionFacts, TrackFacts, Without } from './fact-types.ts';
import type { Named, Organisation, Speaker } from './people.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

/** A room, with its sessions and breaks in order of time. */
export interface Room extends Without<RoomFacts, 'access'>, Named {
  readonly url: string;
  /** The name by which apps know it for good: a UUID. */
  readonly guid: string;
  /** Every access question, with the nearest answer. */
  readonly access: readonly AccessAnswer[];
  /** What the room itself says of access. */
  readonly nearAccess: readonly AccessAnswer[];
  readonly sessions: readonly Session[];
  /** The pages of its sessions when they are too many for its own; otherwise none. */
  readonly parts: readonly SessionPart[];
  readonly breaks: readonly Break[];
}

/** A track, with its sessions in order of time. */
export interface Track extends Without<TrackFacts, 'color'>, Named {
  readonly url: string;
  /** The organiser's choice, or one that goes with its position. */
  readonly color: NonNullable<TrackFacts['color']>;
  /** Its place among the tracks, from 1: decides its shape. */
  readonly position: number;
  readonly sessions: readonly Session[];
  /** The pages of its sessions when they are too many for its own; otherwise none. */
  readonly parts: readonly SessionPart[];
}

/** A session in its place in the programme. */
export interface Session extends Without<
  SessionFacts,
  | 'start'
  | 'end'
  | 'room'
  | 'track'
  | 'speakers'
  | 'hosts'
  | 'actions'
  | 'announcements'
  | 'access'
  | 'movedFrom'
  | 'replacedBy'
> {
  readonly url: string;
  /** The name by which calendars and apps know it for good: a UUID. */
  readonly guid: string;
  /** The number by which some apps know it, from 1 to 2^31 - 1. */
  readonly number: number;
  /** Whether it is to be held: it is neither cancelled nor replaced. */
  readonly takesPlace: boolean;
  /** When and where it was planned before; what has not changed is left out. */
  readonly movedFrom: { readonly start: ZonedTime | undefined; readonly room: Room | undefined } | undefined;
  /** The session that takes its place; undefined while that may not be shown. */
  readonly replacedBy: Session | undefined;
  /** The sessions whose place it takes. */
  readonly replaces: readonly Session[];
  /** What has changed about it or about the whole programme, the newest first. */
  readonly changes: readonly Change[];
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly day: Day;
  readonly room: Room;
  readonly track: Track | undefined;
  readonly speakers: readonly Speaker[];
  readonly hosts: readonly Organisation[];
  readonly actions: readonly Action[];
  readonly announcements: readonly Announcement[];
  /** Every access question, with the nearest answer. */
  readonly access: readonly AccessAnswer[];
  /** What it or its room says of access: what holds more nearly than at the venue. */
  readonly nearAccess: readonly AccessAnswer[];
  /** The session before and after it, in order of time, room and title. */
  readonly previous: Session | undefined;
  readonly next: Session | undefined;
  /** The sessions that run while it runs. */
  readonly atTheSameTime: readonly Session[];
  /** Whether another session has the same title, so that only the time tells them apart. */
  readonly sharesTitle: boolean;
}

/** A pause between sessions. */
export interface Break extends Without<BreakFacts, 'start' | 'end' | 'room'> {
  readonly guid: string;
  readonly number: number;
  /** What has changed about the whole programme, the newest first. */
  readonly changes: readonly Change[];
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

/** From one line of a grid to another, counted from 1 (CSS Grid Layout Module, 7). */
export interface GridSpan {
  readonly from: number;
  readonly to: number;
}

/** Something in its place in a timetable. */
export interface Placed<Item> {
  readonly item: Item;
  readonly rows: GridSpan;
  readonly columns: GridSpan;
}

/** All that begins at one moment, in its place. */
export interface TimetableSlot {
  readonly start: ZonedTime;
  /** From its own line to that of the next slot. */
  readonly rows: GridSpan;
  readonly breaks: readonly Placed<Break>[];
  readonly sessions: readonly Placed<Session>[];
}

/** A programme as a grid: time goes down, rooms across; a room in which things run side by side has several columns. */
export interface Timetable {
  readonly rooms: readonly { readonly room: Room; readonly columns: GridSpan }[];
  /** How many minutes each row stands for. */
  readonly rows: readonly number[];
  readonly slots: readonly TimetableSlot[];
}

/** The parts into which the clock divides a day. */
export type TimeOfDay = 'morning' | 'afternoon' | 'evening';

/** What is shown of a day on one page: all of it, or a part of a day with more sessions than a page can hold. */
export interface DayPart {
  readonly url: string;
  readonly day: Day;
  /** Undefined when it is the whole day. */
  readonly timeOfDay: TimeOfDay | undefined;
  /** The rooms that it is about, when it is not about all. */
  readonly rooms: readonly Room[] | undefined;
  readonly sessions: readonly Session[];
  /** Whether there is room on the page for what the sessions are about. */
  readonly hasAbstracts: boolean;
  readonly timetable: Timetable;
  /** Sessions that began in an earlier part and go on in this one. */
  readonly ongoing: readonly Session[];
  readonly previous: DayPart | undefined;
  readonly next: DayPart | undefined;
}

/** A day of the event. */
export interface Day {
  readonly url: string;
  readonly date: CalendarDate;
  /** Its place among the days, from 1. */
  readonly number: number;
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
  readonly slots: readonly Slot[];
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
  /** The pages on which it is shown: one at its own address, or several; none when nothing is planned. */
  readonly parts: readonly DayPart[];
}

/** A page of a list of sessions that is too long for one page: those of a day, or of a part of it. */
export interface SessionPart {
  readonly url: string;
  readonly day: Day;
  readonly timeOfDay: TimeOfDay | undefined;
  /** Its place among the parts of its day and time of day, from 1, when there are several. */
  readonly number: number | undefined;
  readonly sessions: readonly Session[];
}
