import type { z } from 'zod';
import type { ImageFile } from './image.ts';
import type { dataSchemas, proseSchemas, testRecords } from './schemas/index.ts';

/* The facts of each noun, as its schema gives them; the linked nouns add to these and never repeat them. */

/** The item of a list. */
export type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
/** Facts without the fields that linking replaces. */
export type Without<Facts, Keys extends PropertyKey> = Readonly<Omit<Facts, Keys>>;

type Data<Name extends keyof typeof dataSchemas> = z.output<(typeof dataSchemas)[Name]>;
type FrontMatter<Name extends keyof typeof proseSchemas> = z.output<(typeof proseSchemas)[Name]>;

export type SessionFacts = ItemOf<Data<'agenda'>['sessions']>;
export type BreakFacts = ItemOf<Data<'agenda'>['breaks']>;
export type ChangeFacts = ItemOf<Data<'agenda'>['changes']>;
export type TrackFacts = ItemOf<Data<'agenda'>['tracks']>;
export type EventFacts = Data<'event'>;
export type VenueFacts = Data<'venue'>;
export type RoomFacts = ItemOf<VenueFacts['rooms']>;
export type SpeakerFacts = ItemOf<Data<'speakers'>['speakers']>;
export type OrganisationFacts = ItemOf<Data<'organisations'>['organisations']>;
export type ActionFacts = ItemOf<Data<'actions'>['actions']>;
export type SourceFacts = ItemOf<Data<'sources'>['sources']>;
export type TimelineFacts = ItemOf<Data<'timeline'>['entries']>;
export type AbbreviationFacts = ItemOf<Data<'glossary'>['abbreviations']>;
export type AccessibilityFacts = Data<'accessibility'>;
/** The figures of the last test by machine, as they are published. */
export type AccessibilityResults = Readonly<Data<'accessibility-results'>>;
export type AccessibilityTestFacts = z.output<typeof testRecords.schema>;

/** Markdown files add their name and their text to their front matter. */
interface ProseFacts {
  readonly id: string;
  readonly body: string;
}
export type AnnouncementFacts = FrontMatter<'announcements'> & ProseFacts;
export type ChapterFacts = FrontMatter<'blueprint'> & ProseFacts;
export type PageFacts = FrontMatter<'pages'> & ProseFacts;

/** All facts of an event, checked: what linking makes the event of. */
export interface EventData {
  readonly event: EventFacts;
  readonly venue: VenueFacts;
  readonly tracks: readonly TrackFacts[];
  readonly sessions: readonly SessionFacts[];
  readonly breaks: readonly BreakFacts[];
  readonly changes: readonly ChangeFacts[];
  readonly speakers: readonly SpeakerFacts[];
  readonly organisations: readonly OrganisationFacts[];
  readonly actions: readonly ActionFacts[];
  readonly sources: readonly SourceFacts[];
  readonly timeline: readonly TimelineFacts[];
  /** What abbreviations stand for; an event need not say. */
  readonly glossary: readonly AbbreviationFacts[];
  readonly announcements: readonly AnnouncementFacts[];
  readonly chapters: readonly ChapterFacts[];
  readonly pages: readonly PageFacts[];
  /** What the accessibility statement says; an event need not have one. */
  readonly accessibility: AccessibilityFacts | undefined;
  readonly accessibilityResults: AccessibilityResults | undefined;
  readonly accessibilityTests: readonly AccessibilityTestFacts[];
  /** The images that the facts name, by the path that they name. */
  readonly images: ReadonlyMap<string, ImageFile>;
}
