import type { ZonedTime } from '../../model/time.ts';

/* The programme as schedule apps know it, before it is written in one form or the other. */

/** Something that stands in the programme at one time in one room: frab calls it an event. */
export interface Entry {
  readonly guid: string;
  /** The number by which EventFahrplan knows it. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly room: string;
  readonly track: string;
  readonly abstract: string;
  readonly description: string;
  readonly url: string;
  readonly persons: readonly Person[];
}

/** Somebody who takes part in an entry. */
export interface Person {
  readonly guid: string;
  readonly number: number;
  readonly name: string;
  readonly url: string;
}

/** A room, and what is in it on a day. */
export interface RoomOfDay {
  readonly name: string;
  readonly guid: string;
  readonly entries: readonly Entry[];
}

/** A day of the conference, which ends in the small hours of the next. */
export interface ConferenceDay {
  /** From 1. */
  readonly index: number;
  /** The date on which it begins. */
  readonly date: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  /** On the first day every room in the order of the venue, on the others those with entries. */
  readonly rooms: readonly RoomOfDay[];
}

/** The whole programme. */
export interface Schedule {
  /** Changes whenever the programme does. */
  readonly version: string;
  readonly title: string;
  readonly acronym: string;
  /** Two letters. */
  readonly language: string;
  readonly timeZone: string;
  /** The grid on which all times lie, as `HH:MM`. */
  readonly step: string;
  readonly url: string;
  readonly tracks: readonly { readonly name: string; readonly slug: string; readonly color: string }[];
  readonly rooms: readonly {
    readonly name: string;
    readonly guid: string;
    readonly capacity: number | undefined;
  }[];
  readonly days: readonly ConferenceDay[];
}
