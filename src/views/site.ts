import type { Event } from '../model/event.ts';
import type { Prose } from './html.ts';

/** What every page is drawn from. */
export interface Site {
  readonly event: Event;
  /** The whole style sheet. */
  readonly styles: string;
  /** Renders Markdown. */
  readonly renderProse: (markdown: string) => Prose;
}
