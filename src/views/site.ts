import type { Event } from '../model/event.ts';
import type { Prose } from './html.ts';
import type { SocialWords } from './social-words.ts';

/** What every page is drawn from. */
export interface Site {
  readonly event: Event;
  /** The whole style sheet. */
  readonly styles: string;
  /** Renders Markdown. */
  readonly renderProse: (markdown: string) => Prose;
  /** Takes note of a picture that is drawn once all pages are, and gives the address that it will have. */
  readonly addSocialImage: (words: SocialWords) => string;
}
