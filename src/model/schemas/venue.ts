import { z } from 'zod';
import { calendarDay, id, text } from './fields.ts';

/** What is known of one access question: a fact in words, or an honest word that there is none. */
const accessFact = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('available'),
      description: text.meta({ description: 'The fact, in a sentence.' }),
    }),
    z.strictObject({ status: z.literal('not available'), description: text.optional() }),
    z.strictObject({
      status: z.literal('to be confirmed'),
      by: calendarDay.meta({ description: 'The day by which you will say.' }),
    }),
    z.strictObject({ status: z.literal('not known') }),
  ])
  .default({ status: 'not known' });

/** The access questions that every venue page answers (accessibility of the event itself). */
const access = z.strictObject({
  stepFree: accessFact.meta({ description: 'Step-free route from the street to every room used.' }),
  hearingLoop: accessFact.meta({ description: 'Hearing loops, and in which rooms.' }),
  interpretation: accessFact.meta({ description: 'British Sign Language interpreters.' }),
  captions: accessFact.meta({ description: 'Live captions, by people or by machine.' }),
  quietRoom: accessFact.meta({ description: 'A quiet room: where and when.' }),
  toilets: accessFact.meta({ description: 'Accessible, Changing Places and gender-neutral toilets.' }),
  seating: accessFact.meta({ description: 'Seats with backs, wheelchair spaces.' }),
  parking: accessFact.meta({ description: 'Blue Badge bays and drop-off.' }),
  food: accessFact.meta({ description: 'Dietary needs and allergens.' }),
  hybrid: accessFact.meta({ description: 'Taking part from elsewhere.' }),
});

const room = z.strictObject({
  id,
  name: text,
  description: text.optional().meta({ description: 'What the room is and how to find it.' }),
  maximumAttendeeCapacity: z.int().positive().optional().meta({ description: 'Seats.' }),
});

const directions = z.strictObject({
  by: text.meta({ description: 'The way of travel.', examples: ['Train'] }),
  description: text.meta({ description: 'How to come, in sentences.' }),
});

/** `_data/venue.json`: the building, its rooms, how to get there and what access it gives. */
export const venueSchema = z.strictObject({
  $schema: z.string().optional(),
  name: text
    .optional()
    .meta({ description: 'The name of the building; leave it out while it is not known.' }),
  address: z
    .strictObject({
      streetAddress: text,
      addressLocality: text,
      postalCode: text,
      addressCountry: text.default('GB'),
    })
    .optional(),
  description: text.optional(),
  gettingThere: z.array(directions).default([]),
  access: access.prefault({}),
  rooms: z.array(room).min(1, 'needs at least one room'),
});
