import type { Html } from './html.ts';

/** What the picture of a page shows on social networks. */
export interface SocialWords {
  /** What kind of page it is, such as `Session`. */
  readonly kind?: string | undefined;
  readonly title: string;
  /** What has to be known to not take the picture for more than it is: `Illustrative programme`. */
  readonly note?: string | undefined;
  /** The event's name: at the foot, and in place of a title that the fonts cannot write. */
  readonly event: string;
  /** When and where: the event's days and place, or a session's time and room. */
  readonly occasion: string;
  /** The drawing of the page's header: one SVG. */
  readonly motif: Html;
  /** The colours of the tracks that are in the drawing, by id. */
  readonly tracks: Readonly<Record<string, string>>;
}
