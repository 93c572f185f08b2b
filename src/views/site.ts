import type { Event } from '../model/event.ts';
import type { Prose } from './html.ts';

/** What every page is drawn from. */
export interface Site {
  readonly event: Event;
  /** Gives the style sheet of a page: what its markup uses. */
  readonly stylesFor: (markup: string) => string;
  /** Renders Markdown. */
  readonly renderProse: (markdown: string) => Prose;
}
