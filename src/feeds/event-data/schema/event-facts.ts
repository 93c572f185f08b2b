import { z } from 'zod';
import { accessAnswers } from './access.ts';
import { address, day, guid, id, text } from './fields.ts';

/** The event itself. */
export const eventFacts = z.strictObject({
  id: id('Its id, which never changes.'),
  guid,
  name: text('Its full name.'),
  alternateName: text('Its short name or initials.').optional(),
  tagline: text('One short line.').optional(),
  description: text('What it is, in a sentence or two.'),
  url: address('The address of its site.'),
  language: text('The language of its texts, as a BCP 47 tag.'),
  timeZone: text('The IANA time zone of the venue.'),
  startDate: day('Its first day.'),
  endDate: day('Its last day.'),
  place: text('Where, in a few words.'),
  status: z
    .enum(['scheduled', 'postponed', 'cancelled'])
    .meta({ description: 'Whether it takes place on its days.' }),
  statusNote: text('Why it does not take place as planned, and what happens now.').optional(),
  programme: z
    .strictObject({
      kind: z.enum(['confirmed', 'provisional', 'illustrative']).meta({
        description:
          'confirmed: it will happen or has happened. provisional: it may change. illustrative: an example, of which nothing is claimed to have happened.',
      }),
      label: text('The kind in words; show it wherever you show the programme.').optional(),
      note: text('What the kind means here.').optional(),
    })
    .meta({ description: 'What kind of programme it is.' }),
});

/** The building. */
export const venue = z.strictObject({
  name: text('The name of the building; left out while it is not known.').optional(),
  address: z
    .strictObject({
      streetAddress: text('House and street.'),
      addressLocality: text('The town or city.'),
      postalCode: text('The postcode.'),
      addressCountry: text('The country, as two letters (ISO 3166-1).'),
    })
    .optional()
    .meta({ description: 'Where it stands.' }),
  geo: z
    .strictObject({
      latitude: z.number().meta({ description: 'Degrees to the north.' }),
      longitude: z.number().meta({ description: 'Degrees to the east.' }),
    })
    .optional()
    .meta({ description: 'Where its door is on a map.' }),
  description: text('What it is, in a sentence or two.').optional(),
  access: accessAnswers(
    'Every access question, with what holds where no room and no session says otherwise.',
  ),
});

/** Another form in which the same is published. */
export const feed = z.strictObject({
  title: text('What it holds.'),
  type: text('Its media type.'),
  url: address('Where it is.'),
});
