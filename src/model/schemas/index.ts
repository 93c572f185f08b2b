export { actionsSchema } from './actions.ts';
export { agendaSchema } from './agenda.ts';
export { announcementSchema, chapterSchema, pageIds, pageSchema } from './content.ts';
export { eventSchema } from './event.ts';
export { organisationsSchema } from './organisations.ts';
export { sourcesSchema } from './sources.ts';
export { speakersSchema } from './speakers.ts';
export { timelineSchema } from './timeline.ts';
export { venueSchema } from './venue.ts';
