import { z } from 'zod';
import { accessFacts } from './access.ts';
import { country } from './codes.ts';
import { schemaAddress, text } from './fields.ts';
import { formerIds, pageId } from './page-ids.ts';

const room = z.strictObject({
  id: pageId,
  name: text.meta({ description: 'The name of the room, as its door says it.' }),
  description: text.optional().meta({ description: 'What the room is and how to find it.' }),
  maximumAttendeeCapacity: z.int().positive().optional().meta({ description: 'Seats.' }),
  parallelSessions: z.boolean().default(false).meta({
    description:
      'true: several sessions may run in it side by side, as at the stands of a fair. Otherwise two at once are a mistake.',
  }),
  access: accessFacts
    .default({})
    .meta({ description: 'Access facts of this room, where they differ from those of the venue.' }),
  formerIds,
});

const directions = z.strictObject({
  by: text.meta({ description: 'The way of travel.', examples: ['Train'] }),
  description: text.meta({ description: 'How to come, in sentences.' }),
});

/** `_data/venue.json`: the building, its rooms, how to get there and what access it gives. */
export const venueSchema = z.strictObject({
  $schema: schemaAddress,
  name: text
    .optional()
    .meta({ description: 'The name of the building; leave it out while it is not known.' }),
  address: z
    .strictObject({
      streetAddress: text.meta({ description: 'House and street.' }),
      addressLocality: text.meta({ description: 'The town or city.' }),
      postalCode: text.meta({ description: 'The postcode.' }),
      addressCountry: country.default('GB'),
    })
    .optional()
    .meta({ description: 'Where the building stands.' }),
  geo: z
    .strictObject({
      latitude: z
        .number()
        .refine((degrees) => Math.abs(degrees) <= 90, 'must be from -90 to 90')
        .meta({ description: 'Degrees to the north; below 0 to the south.', examples: [52.4796] }),
      longitude: z
        .number()
        .refine((degrees) => Math.abs(degrees) <= 180, 'must be from -180 to 180')
        .meta({ description: 'Degrees to the east; below 0 to the west.', examples: [-1.9026] }),
    })
    .optional()
    .meta({ description: 'Where the door is on a map, so that calendars can show the way.' }),
  description: text.optional().meta({ description: 'One or two sentences about the building.' }),
  gettingThere: z.array(directions).default([]).meta({ description: 'The ways of coming, the best first.' }),
  access: accessFacts.default({}).meta({
    description:
      'What is known of access at the venue, question by question. A room or session may say otherwise for itself.',
  }),
  rooms: z
    .array(room)
    .min(1, 'needs at least one room')
    .meta({ description: 'The rooms, in the order in which they are shown.' }),
});
