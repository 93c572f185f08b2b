import { z } from 'zod';

/** A name for machines that never changes: it becomes part of an address. */
export const id = z
  .string()
  .max(100, 'must not be longer than 100 characters')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as "jane-fallon"',
  )
  .meta({
    description:
      'A short name for machines. It becomes part of the address, so never change it once published.',
    examples: ['jane-fallon'],
  });

/** The id of an item in another list. */
export const reference = (noun: string) =>
  z
    .string()
    .min(1, `must be the id of ${noun}`)
    .meta({ description: `The id of ${noun}.` });

/** A list of ids of items in another list; empty when the field is left out. */
export const references = (noun: string) =>
  z
    .array(reference(noun))
    .default([])
    .meta({ description: `Ids: each is the id of ${noun}.` });

/** One line of words, without markup. */
export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .meta({ description: 'Plain words, without markup.' });

/** Paragraphs in Markdown. */
export const markdown = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .meta({ description: 'Paragraphs in Markdown. A blank line starts a new paragraph.' });

/** Wall-clock time at the venue, without an offset: the zone stands once, in event.json. */
export const localDateTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/,
    'must look like 2018-09-27T09:30 (the time on the clock at the venue, 00:00 to 23:59)',
  )
  .meta({ description: 'The time on the clock at the venue.', examples: ['2018-09-27T09:30'] });

/** A whole day in the calendar. */
export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2018-09-27')
  .meta({ description: 'A day.', examples: ['2018-09-27'] });

/** A day, a month or a year, as exactly as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a day, a month or a year: 2018-09-27, 2018-09 or 2018')
  .meta({
    description: 'A day, a month or a year: as exactly as it is known.',
    examples: ['2018-09-27', '2019-01'],
  });

/** An address on the web, whole and encrypted. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'must be a whole web address that starts with https://' })
  .meta({ description: 'A whole web address.', examples: ['https://example.org/page'] });
