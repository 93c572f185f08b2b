import type { Event, Image } from '../model/event.ts';
import type { Prose } from './html.ts';
import type { SocialWords } from './social-words.ts';

/** What every page is drawn from. */
export interface Site {
  readonly event: Event;
  /** Whether it is the sample event, which shows every part in every state and is never published. */
  readonly isSample: boolean;
  /** Gives the style sheet of a page: what its markup uses. */
  readonly stylesFor: (markup: string) => string;
  /** Gives the Content-Security-Policy that stands in a page with this style sheet. */
  readonly policyFor: (styles: string) => string;
  /** Renders Markdown. */
  readonly renderProse: (markdown: string) => Prose;
  /** Takes note of a picture that is drawn once all pages are, and gives the address that it will have. */
  readonly addSocialImage: (words: SocialWords) => string;
  /** Gives what an image is drawn from; nothing for no image. */
  readonly pictureOf: (image: Image | undefined, use: PictureUse) => Picture | undefined;
}

/** Where an image is shown: it decides the size, and whether it is cut to a square. */
export type PictureUse = 'card' | 'person page' | 'list' | 'organisation page';

/** The files of an image for one place in which it is shown. */
export interface Picture {
  /** The smaller kinds of file, the best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** What every browser reads. */
  readonly src: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The width at which it is shown, for the attribute `sizes`. */
  readonly sizes: string;
}
