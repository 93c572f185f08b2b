import type { VenueFacts } from './fact-types.ts';
import type { Day, Session, SessionPart } from './programme.ts';
import type { accessGroups } from './schemas/index.ts';
import type { CalendarDate } from './time.ts';

/** A question about access to the event, by its field in the data. */
export type AccessQuestion = keyof VenueFacts['access'];

/** Where an answer was given, the nearest first: it stands before those of all that come after. */
export type AccessLevel = 'session' | 'room' | 'venue' | 'event';

/** A question about access to the event, such as the hearing loop, and what is known of it. */
export interface AccessAnswer {
  readonly question: AccessQuestion;
  readonly status: NonNullable<VenueFacts['access'][AccessQuestion]>['status'];
  readonly description: string | undefined;
  /** The day by which it will be confirmed. */
  readonly by: CalendarDate | undefined;
  /** Who writes the captions. */
  readonly writtenBy: 'people' | 'machine' | undefined;
  /** Where a request goes. */
  readonly email: string | undefined;
  readonly telephone: string | undefined;
  /** The last day for a request. */
  readonly until: CalendarDate | undefined;
  /** Where it was given. */
  readonly from: AccessLevel;
}

/** Answers to questions about one thing. */
export interface AccessGroup {
  readonly name: (typeof accessGroups)[number]['name'];
  readonly answers: readonly AccessAnswer[];
}

/** The sessions that answer an access question with a fact of their own, or whose room does. */
export interface AccessFilter {
  readonly url: string;
  readonly question: AccessQuestion;
  /** What holds everywhere else. */
  readonly venue: AccessAnswer;
  /** In order of time. */
  readonly sessions: readonly Session[];
  readonly days: readonly { readonly day: Day; readonly sessions: readonly Session[] }[];
  /** The pages of the sessions when they are too many for one; otherwise none. */
  readonly parts: readonly SessionPart[];
}
