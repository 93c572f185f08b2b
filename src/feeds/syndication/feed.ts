import type { ZonedTime } from '../../model/time.ts';

/** What Atom and JSON Feed both say, so that the two forms of a feed cannot differ. */
export interface Feed {
  /** An IRI that no move to another host changes (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** The whole address of the page that shows the same to people. */
  readonly page: string;
  /** The whole address of each form. */
  readonly addresses: { readonly atom: string; readonly json: string };
  readonly authors: readonly FeedAuthor[];
  /** When the newest entry was changed; never the moment of the build. */
  readonly updated: ZonedTime;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Who speaks in a feed. */
export interface FeedAuthor {
  readonly name: string;
  /** The whole address of a page about them. */
  readonly page: string;
}

/** One thing that a feed tells. */
export interface FeedEntry {
  /** As that of the feed: it survives a rename and a new title as well. */
  readonly id: string;
  readonly title: string;
  /** The whole address of its page. */
  readonly page: string;
  readonly published: ZonedTime;
  readonly updated: ZonedTime;
  /** Plain words. */
  readonly summary: string;
  /** HTML in which every address is whole. */
  readonly content: string;
  /** What it is about, in words. */
  readonly categories: readonly string[];
}
