import type { ZonedTime } from '../../model/time.ts';

/* The programme as frab and c3voc see it, before it is written in one of their forms. */

/** A person who speaks. */
export interface Person {
  readonly number: number;
  readonly guid: string;
  readonly name: string;
  readonly url: string;
  /** Plain text; undefined when there is none. */
  readonly biography: string | undefined;
}

/** Something in the programme, in its place. */
export interface Entry {
  readonly number: number;
  readonly guid: string;
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  /** The name of its room, which no other room has. */
  readonly room: string;
  /** The name of its track, which no other track has; undefined when it is in none. */
  readonly track: string | undefined;
  readonly abstract: string;
  /** Plain text; undefined when there is no more to say. */
  readonly description: string | undefined;
  readonly persons: readonly Person[];
  readonly url: string;
  /** Pages about it. */
  readonly links: readonly { readonly url: string; readonly title: string }[];
}

/** A room, by a name that no other room has. */
export interface ScheduleRoom {
  readonly name: string;
  readonly guid: string;
  readonly url: string;
  readonly description: string | undefined;
  readonly capacity: number | undefined;
}

/** What is on in a room on one day, in order of time. */
export interface RoomEntries {
  readonly room: ScheduleRoom;
  readonly entries: readonly Entry[];
}

/** A day of the conference: from the morning to the next morning, whatever the calendar says at midnight. */
export interface ScheduleDay {
  /** Its place among the days, from 1. */
  readonly index: number;
  /** The date on which it begins. */
  readonly date: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly rooms: readonly RoomEntries[];
}

/** A track, by a name that no other track has. */
export interface ScheduleTrack {
  readonly name: string;
  readonly slug: string;
  /** `#` and six digits. */
  readonly color: string;
}

/** The whole programme: all that either form says. */
export interface Schedule {
  readonly generator: { readonly name: string; readonly version: string };
  readonly version: string;
  readonly title: string;
  readonly acronym: string;
  readonly description: string;
  readonly timeZone: string;
  /** Two letters; undefined when the language has no name of two letters. */
  readonly language: string | undefined;
  readonly url: string;
  readonly color: string;
  /** The greatest step of the clock at which all begins and ends, in minutes. */
  readonly step: number;
  readonly tracks: readonly ScheduleTrack[];
  /** In the venue's order. */
  readonly rooms: readonly ScheduleRoom[];
  /** At least one, in order of time. */
  readonly days: readonly [ScheduleDay, ...ScheduleDay[]];
}
