import type { Action, Announcement, Chapter, TimelineEntry } from './blueprint.ts';
import type { ItemOf, OrganisationFacts, SourceFacts, SpeakerFacts, Without } from './fact-types.ts';
import type { Image } from './image.ts';
import type { Session, SessionPart } from './programme.ts';
import type { CalendarDate } from './time.ts';

/** Something whose page is called by its name. */
export interface Named {
  readonly id: string;
  /** Whether another one of its kind has the same name, so that only its id tells them apart. */
  readonly sharesName: boolean;
}

/** A page, article or post from which a fact comes. */
export interface Source extends Without<SourceFacts, 'datePublished'> {
  readonly datePublished: CalendarDate | undefined;
}

/** A public body, company or sponsor, with all that names it. */
export interface Organisation extends Without<OrganisationFacts, 'logo' | 'sources'>, Named {
  readonly url: string;
  readonly sources: readonly Source[];
  readonly logo: Image | undefined;
  readonly isOrganizer: boolean;
  readonly isSponsor: boolean;
  readonly speakers: readonly Speaker[];
  readonly sessions: readonly Session[];
  /** The pages of its sessions when they are too many for its own; otherwise none. */
  readonly parts: readonly SessionPart[];
  readonly announcements: readonly Announcement[];
  readonly chapters: readonly Chapter[];
  /** The actions it answers for, then those it takes part in. */
  readonly actions: readonly Action[];
  readonly timeline: readonly TimelineEntry[];
}

/** What a person said, as reported speech. */
export interface Statement extends Without<ItemOf<SpeakerFacts['statements']>, 'sources'> {
  readonly sources: readonly Source[];
}

/** A person. */
export interface Speaker
  extends Without<SpeakerFacts, 'affiliation' | 'image' | 'statements' | 'sources'>, Named {
  readonly url: string;
  /** The name by which apps know the person for good: a UUID. */
  readonly guid: string;
  /** The number by which some apps know the person, from 1 to 2^31 - 1. */
  readonly number: number;
  readonly affiliation: Organisation | undefined;
  readonly image: Image | undefined;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly sessions: readonly Session[];
  readonly announcements: readonly Announcement[];
}

/** A page of a list of people that is too long for one page. */
export interface SpeakerPart {
  readonly url: string;
  /** The first letters of its first and last name, as many as tell them apart from the pages beside it. */
  readonly from: string;
  readonly to: string;
  readonly speakers: readonly Speaker[];
}
