import { z } from 'zod';
import { accessFacts } from './access.ts';
import { language, webAddress } from './codes.ts';
import { calendarDay, eventId, references, schemaAddress, text } from './fields.ts';
import { security } from './security.ts';

/** `_data/event.json`: what the event is, when, for whom, and where its site stands. */
export const eventSchema = z.strictObject({
  $schema: schemaAddress,
  id: eventId,
  name: text.meta({ description: 'The full name of the event.' }),
  alternateName: text.optional().meta({ description: 'The short name or initials.', examples: ['PSDM'] }),
  tagline: text.optional().meta({ description: 'One short line below the name on the home page.' }),
  description: text.meta({ description: 'One or two sentences for search engines and link previews.' }),
  url: webAddress
    .regex(
      /^https:\/\/[^/]+\/(?:[\w.~-]+\/)*$/,
      'must end with a slash, without ? or #, and its folders must be plain letters, digits and hyphens',
    )
    .meta({ description: 'The address at which the site is published, with its last slash.' }),
  language: language
    .default('en-GB')
    .meta({ description: 'The language of the site, as a BCP 47 tag.', examples: ['en-GB'] }),
  timeZone: text.meta({
    description: 'The IANA time zone of the venue. All times in the data are clock times there.',
    examples: ['Europe/London'],
  }),
  startDate: calendarDay.meta({ description: 'The first day.' }),
  endDate: calendarDay.meta({ description: 'The last day; the same as startDate for one day.' }),
  place: text.meta({ description: 'Where, in a few words.', examples: ['Birmingham city centre'] }),
  leads: references('speaker', 'who leads the event'),
  organizers: references('organisation', 'that runs the event'),
  sponsors: references('organisation', 'that sponsors the event'),
  access: accessFacts.default({}).meta({
    description:
      'What is known of access to the event as a whole, such as how to ask. What venue.json says stands before it.',
  }),
  status: z.enum(['scheduled', 'postponed', 'cancelled']).default('scheduled').meta({
    description: 'postponed or cancelled: the home page and the agenda say so before all else.',
  }),
  statusNote: text
    .optional()
    .meta({ description: 'One or two sentences on why, and what happens now; shown with the status.' }),
  programme: z.enum(['confirmed', 'provisional', 'illustrative']).default('confirmed').meta({
    description:
      'confirmed: the programme will happen or has happened. provisional: it may change. illustrative: an example; nothing in it is claimed to have happened.',
  }),
  programmeNote: text
    .optional()
    .meta({ description: 'One or two sentences shown wherever a provisional or illustrative programme is.' }),
  programmePublished: calendarDay
    .optional()
    .meta({ description: 'The day from which the site shows its programme first; at once when left out.' }),
  archiveFrom: calendarDay
    .optional()
    .meta({ description: 'The day from which the site is a record; 90 days after the end when left out.' }),
  peopleTitle: text
    .default('Speakers')
    .meta({ description: 'The heading of the people pages.', examples: ['Speakers', 'What they said'] }),
  peopleNote: text.optional().meta({ description: 'One or two sentences at the top of the people page.' }),
  security: security.optional().meta({
    description: 'How to report that something of the site is not safe, for the file security.txt.',
  }),
});
