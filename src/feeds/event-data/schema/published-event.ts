import { z } from 'zod';
import { action, announcement, chapter } from './content.ts';
import { eventFacts, feed, venue } from './event-facts.ts';
import { address } from './fields.ts';
import { organisation, speaker } from './people.ts';
import { change, eventDay, pause, room, session, track } from './programme.ts';

/** `/event.json`: all that the pages say of an event, but for its sources, for programs. */
export const publishedEvent = z.strictObject({
  $schema: address('The address of the JSON Schema of this file.'),
  version: z.literal(1).meta({
    description: 'The version of this form: it rises when a program for it would no longer read it.',
  }),
  event: eventFacts.meta({ description: 'The event itself.' }),
  venue: venue.meta({ description: 'The building.' }),
  rooms: z.array(room).meta({ description: 'The rooms, in the order in which they are shown.' }),
  tracks: z.array(track).meta({ description: 'The tracks, in the order in which they are shown.' }),
  days: z.array(eventDay).meta({ description: 'The days; none while nothing is planned.' }),
  sessions: z.array(session).meta({ description: 'The sessions, in order of time, room and title.' }),
  breaks: z.array(pause).meta({ description: 'The breaks, in order of time.' }),
  changes: z
    .array(change)
    .meta({ description: 'What has changed in the programme since it was published, the newest first.' }),
  speakers: z.array(speaker).meta({ description: 'The people, in the order in which they are shown.' }),
  organisations: z
    .array(organisation)
    .meta({ description: 'The organisations, in the order of the alphabet.' }),
  announcements: z.array(announcement).meta({ description: 'The announcements, the newest first.' }),
  chapters: z.array(chapter).meta({ description: 'The chapters of the blueprint, in their order.' }),
  actions: z.array(action).meta({ description: 'The actions, in the order in which they are shown.' }),
  feeds: z.array(feed).meta({ description: 'The other forms in which it is published.' }),
});

/** What stands in `/event.json`. */
export type PublishedEvent = z.output<typeof publishedEvent>;
