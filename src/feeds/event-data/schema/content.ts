import { z } from 'zod';
import { address, day, guid, id, markdown, text } from './fields.ts';

/** An announcement. */
export const announcement = z.strictObject({
  id: id('Its id.'),
  guid,
  url: address('The address of its page.'),
  title: text('Its title.'),
  abstract: text('What it says, in a sentence or two.'),
  datePublished: day('The day on which it was published.'),
  dateModified: day('The day on which its text was last changed, if it was.').optional(),
  text: markdown('The whole of it.'),
});

/** A chapter of the blueprint. */
export const chapter = z.strictObject({
  id: id('Its id.'),
  url: address('The address of its page.'),
  title: text('Its title.'),
  abstract: text('What it says, in a sentence.'),
});

/** An action. */
export const action = z.strictObject({
  id: id('Its id.'),
  url: address('The address of its page.'),
  title: text('What was promised.'),
  status: z
    .enum(['announced', 'under way', 'done', 'closed', 'not known'])
    .meta({ description: 'Where it stands, as far as is known.' }),
  owner: id('The id of the organisation that answers for it.').optional(),
});
