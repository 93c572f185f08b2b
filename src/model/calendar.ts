import type { ChangeFacts, Without } from './fact-types.ts';
import type { Break, Session } from './programme.ts';
import type { CalendarDate, ZonedTime } from './time.ts';

/** Something that was changed in the programme once it was published. */
export interface Change extends Without<ChangeFacts, 'date' | 'sessions'> {
  readonly guid: string;
  readonly date: ZonedTime;
  /** Those that it is about; none when it is about the whole programme. */
  readonly sessions: readonly Session[];
}

/** A file that calendars read: the whole programme, or what belongs to one page. */
export interface Calendar {
  /** Where the file stands; a renamed item has one at each of its old addresses too. */
  readonly url: string;
  /** Where it is to be fetched from now on. */
  readonly source: string;
  /** What it holds; nothing for the whole programme. */
  readonly title: string | CalendarDate | undefined;
  /** The page that it belongs to. */
  readonly page: string;
  readonly sessions: readonly Session[];
  readonly breaks: readonly Break[];
}
