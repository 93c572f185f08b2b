import type { z } from 'zod';
import type {
  actionsSchema,
  agendaSchema,
  announcementSchema,
  chapterSchema,
  eventSchema,
  organisationsSchema,
  sourcesSchema,
  speakersSchema,
  timelineSchema,
  venueSchema,
} from './schemas/index.ts';

/* The facts of each noun, as its schema gives them; the linked nouns add to these and never repeat them. */

/** The item of a list. */
export type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
/** Facts without the fields that linking replaces. */
export type Without<Facts, Keys extends PropertyKey> = Readonly<Omit<Facts, Keys>>;

type AgendaFacts = z.output<typeof agendaSchema>;
export type SessionFacts = ItemOf<AgendaFacts['sessions']>;
export type BreakFacts = ItemOf<AgendaFacts['breaks']>;
export type TrackFacts = ItemOf<AgendaFacts['tracks']>;
export type EventFacts = z.output<typeof eventSchema>;
export type VenueFacts = z.output<typeof venueSchema>;
export type RoomFacts = ItemOf<VenueFacts['rooms']>;
export type SpeakerFacts = ItemOf<z.output<typeof speakersSchema>['speakers']>;
export type OrganisationFacts = ItemOf<z.output<typeof organisationsSchema>['organisations']>;
export type ActionFacts = ItemOf<z.output<typeof actionsSchema>['actions']>;
export type SourceFacts = ItemOf<z.output<typeof sourcesSchema>['sources']>;
export type TimelineFacts = ItemOf<z.output<typeof timelineSchema>['entries']>;
/** Markdown files add their name and their text to their front matter. */
interface ProseFacts {
  readonly id: string;
  readonly body: string;
}
export type AnnouncementFacts = z.output<typeof announcementSchema> & ProseFacts;
export type ChapterFacts = z.output<typeof chapterSchema> & ProseFacts;
