import { z } from 'zod';

/** The kinds of item that other items name by their ids, and where each stands. */
export const nouns = {
  speaker: 'a person in speakers.json',
  organisation: 'an organisation in organisations.json',
  room: 'a room in venue.json',
  session: 'a session in agenda.json',
  track: 'a track in agenda.json',
  action: 'an action in actions.json',
  source: 'a source in sources.json',
  announcement: 'an announcement (the name of its file without .md)',
} as const;

/** Where the items of each kind stand. */
export const places: Readonly<Record<keyof typeof nouns, string>> = {
  speaker: 'speakers.json',
  organisation: 'organisations.json',
  room: 'venue.json',
  session: 'agenda.json',
  track: 'agenda.json',
  action: 'actions.json',
  source: 'sources.json',
  announcement: 'announcements/',
};

export type Noun = keyof typeof nouns;

/** What an image shows. */
export type ImageRole = 'photograph' | 'logo';

/** What the value of a field means, beyond being text: each check looks for the fields that it knows how to check. */
export type FieldKind =
  | { readonly kind: 'id' }
  | { readonly kind: 'reference'; readonly noun: Noun }
  | { readonly kind: 'text' }
  /** Markdown; `headings` is the level at which its headings begin, when it may have any. */
  | { readonly kind: 'markdown'; readonly headings: 2 | 3 | undefined }
  /** A day, or a month or year. */
  | { readonly kind: 'date' }
  /** A clock time at the venue. */
  | { readonly kind: 'time' }
  /** A day or a clock time. */
  | { readonly kind: 'moment' }
  | { readonly kind: 'address' }
  /** Where to report, as a URI: `mailto:`, `https:` or `tel:`. */
  | { readonly kind: 'contact' }
  /** A file in `content/images/`. */
  | { readonly kind: 'image'; readonly role: ImageRole }
  | { readonly kind: 'color' }
  /** The letters of an abbreviation. */
  | { readonly kind: 'abbreviation' }
  /** The number of a success criterion of WCAG. */
  | { readonly kind: 'criterion' };

/** The kind of each field's schema; variants made of a schema keep its kind. */
export const fieldKinds = z.registry<FieldKind>();
