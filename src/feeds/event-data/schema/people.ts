import { z } from 'zod';
import { address, calendar, guid, id, markdown, number, text } from './fields.ts';

/** A person. */
export const speaker = z.strictObject({
  id: id('The id of the person.'),
  guid,
  number,
  url: address('The address of the person’s page.'),
  calendar,
  name: text('The name.'),
  jobTitle: text('The role at the time of the event.').optional(),
  affiliation: id('The id of the organisation for which the person works.').optional(),
  biography: markdown('About the person.').optional(),
});

/** An organisation. */
export const organisation = z.strictObject({
  id: id('Its id.'),
  url: address('The address of its page.'),
  calendar,
  name: text('Its full name.'),
  alternateName: text('Its initials or short name.').optional(),
  kind: text('What kind of body it is.').optional(),
  website: address('Its own site.').optional(),
  isOrganizer: z.boolean().meta({ description: 'Whether it runs the event.' }),
  isSponsor: z.boolean().meta({ description: 'Whether it sponsors the event.' }),
});
