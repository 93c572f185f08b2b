import { z } from 'zod';
import { accessFacts } from './access.ts';
import { id, text } from './fields.ts';

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
  access: accessFacts.default({}),
  rooms: z.array(room).min(1, 'needs at least one room'),
});
