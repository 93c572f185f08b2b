import { accessibilityResultsSchema } from './accessibility-results.ts';
import { accessibilityTestSchema } from './accessibility-test.ts';
import { accessibilitySchema } from './accessibility.ts';
import { actionsSchema } from './actions.ts';
import { agendaSchema } from './agenda.ts';
import { announcementSchema, chapterSchema, pageSchema } from './content.ts';
import { eventSchema } from './event.ts';
import { glossarySchema } from './glossary.ts';
import { organisationsSchema } from './organisations.ts';
import { sourcesSchema } from './sources.ts';
import { speakersSchema } from './speakers.ts';
import { timelineSchema } from './timeline.ts';
import { venueSchema } from './venue.ts';

export { accessGroups, accessQuestions } from './access.ts';
export { criteria } from './criteria.ts';
export { pageIds } from './content.ts';

/** The schema of each file in `_data/`. */
export const dataSchemas = {
  event: eventSchema,
  venue: venueSchema,
  agenda: agendaSchema,
  speakers: speakersSchema,
  organisations: organisationsSchema,
  actions: actionsSchema,
  sources: sourcesSchema,
  timeline: timelineSchema,
  glossary: glossarySchema,
  accessibility: accessibilitySchema,
  'accessibility-results': accessibilityResultsSchema,
};

/** The files in `_data/` that an event need not have. */
export const optionalData: ReadonlySet<string> = new Set([
  'glossary',
  'accessibility',
  'accessibility-results',
]);

/** Where the records of tests by people stand, from the event's folder, and the schema of their front matter. */
export const testRecords = { folder: 'docs/accessibility-tests', schema: accessibilityTestSchema } as const;

/** The schema of the front matter in each folder of `content/`. */
export const proseSchemas = {
  announcements: announcementSchema,
  blueprint: chapterSchema,
  pages: pageSchema,
};
