import type { Event } from '../model/event.ts';
import type { Prose } from './html.ts';

/** What every page is drawn from. */
export interface Site {
  readonly event: Event;
  /** Whether it is the sample event, which shows every part in every state and is never published. */
  readonly isSample: boolean;
  /** Gives the style sheet of a page: what its markup uses. */
  readonly stylesFor: (markup: string) => string;
  /** Renders Markdown. */
  readonly renderProse: (markdown: string) => Prose;
}
