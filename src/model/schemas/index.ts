import { actionsSchema } from './actions.ts';
import { agendaSchema } from './agenda.ts';
import { announcementSchema, chapterSchema, pageSchema } from './content.ts';
import { eventSchema } from './event.ts';
import { organisationsSchema } from './organisations.ts';
import { sourcesSchema } from './sources.ts';
import { speakersSchema } from './speakers.ts';
import { timelineSchema } from './timeline.ts';
import { venueSchema } from './venue.ts';

export { accessGroups, accessQuestions } from './access.ts';
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
};

/** The schema of the front matter in each folder of `content/`. */
export const proseSchemas = {
  announcements: announcementSchema,
  blueprint: chapterSchema,
  pages: pageSchema,
};
