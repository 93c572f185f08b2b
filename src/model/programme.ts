import type { Action, Announcement } from './blueprint.ts';
import type { AccessAnswer } from './event.ts';
import type { BreakFacts, RoomFacts, SessionFacts, TrackFacts, Without } from './fact-types.ts';
import type { Named, Organisation, Speaker } from './people.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

/** A room, with its sessions and breaks in order of time. */
export interface Room extends Readonly<RoomFacts>, Named {
  readonly url: string;
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
}

/** A track, with its sessions in order of time. */
export interface Track extends Readonly<TrackFacts>, Named {
  readonly url: string;
  /** Its place among the tracks, from 1: decides its shape. */
  readonly position: number;
  readonly sessions: readonly Session[];
}

/** A session in its place in the programme. */
export interface Session extends Without<
  SessionFacts,
  'start' | 'end' | 'room' | 'track' | 'speakers' | 'hosts' | 'actions' | 'announcements' | 'access'
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
  /** What is known of access to it beyond that of the venue. */
  readonly access: readonly AccessAnswer[];
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
  /** Its place among the days, from 1. */
  readonly number: number;
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
  readonly slots: readonly Slot[];
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
}
