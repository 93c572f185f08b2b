import { z } from 'zod';
import { fieldKinds, nouns, type Noun } from './field-kinds.ts';

const idFrom = (written: z.ZodString) =>
  written
    .max(100, 'must not be longer than 100 characters')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
    .register(fieldKinds, { kind: 'id' });

/** A name for machines that never changes: it becomes part of an address. */
export const id = idFrom(z.string()).meta({
  description:
    'A short name for machines. It becomes part of the address, so never change it once published.',
  examples: ['jane-fallon'],
});

/** The name by which calendars and apps know the event for good. */
export const eventId = idFrom(
  z.string({
    error: ({ input }) =>
      input === undefined
        ? 'is missing. Write a short name with the year, such as "our-event-2027": calendars and apps know the event by it, so it never changes once published.'
        : undefined,
  }),
).meta({
  description:
    'A short name of the event for machines, with its year, that no other event of yours has. Calendars and apps know each session by it, so never change it once published, whatever else changes.',
  examples: ['psdm-2018'],
});

const idOf = (noun: Noun) =>
  z
    .string()
    .min(1, `must be the id of ${nouns[noun]}`)
    .register(fieldKinds, { kind: 'reference', noun })
    .meta({ description: `The id of ${nouns[noun]}.` });

/**
 * The id of an item in another list.
 * @param noun the kind of item that it must name
 * @param role what the item is here, such as `that runs the event`
 */
export const reference = (noun: Noun, role = '') =>
  idOf(noun).meta({ description: `The id of ${nouns[noun]}${role === '' ? '' : ` ${role}`}.` });

/**
 * A list of ids of items in another list; empty when the field is left out.
 * @param noun the kind of item that each must name
 * @param role what the items are here
 */
export const references = (noun: Noun, role = '') =>
  z
    .array(idOf(noun))
    .default([])
    .meta({ description: `Ids: each is the id of ${nouns[noun]}${role === '' ? '' : ` ${role}`}.` });

/**
 * Says whether a text has anything that can be seen.
 * @param words any text
 */
export function isVisible(words: string): boolean {
  // Some letters and signs of Unicode are blank: Hangul fillers, and the empty Braille cell.
  return /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u.test(words);
}

const written = z
  .string()
  .min(1, { error: 'is empty', abort: true })
  .refine(isVisible, { error: 'is empty: it holds nothing that can be seen', abort: true });

/** One line of words, without markup. Line breaks and runs of spaces count as one space, as in HTML. */
export const text = written
  .overwrite((words) => words.replaceAll(/\s+/g, ' ').trim())
  .register(fieldKinds, { kind: 'text' })
  .meta({ description: 'Plain words, without markup.' });

/** Paragraphs in Markdown, which may have headings from the second level down. */
export const markdown = written
  .trim()
  .register(fieldKinds, { kind: 'markdown', headings: 2 })
  .meta({ description: 'Paragraphs in Markdown. A blank line (\\n\\n) starts a new paragraph.' });

/** Paragraphs in Markdown without headings, because the page puts a heading of its own above them. */
export const paragraphs = written
  .trim()
  .register(fieldKinds, { kind: 'markdown', headings: undefined })
  .meta({ description: 'Paragraphs in Markdown, without headings. \\n\\n starts a new paragraph.' });

/**
 * Wall-clock time at the venue. The zone stands once, in event.json; an offset is needed only where the clock goes back
 * and shows a time twice (RFC 3339, 5.6 for its form).
 */
export const localDateTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?:[+-]\d{2}:[0-5]\d)?$/,
    'must be a day and the time on the clock at the venue, such as 2018-09-27T09:30',
  )
  .register(fieldKinds, { kind: 'time' })
  .meta({ description: 'The time on the clock at the venue.', examples: ['2018-09-27T09:30'] });

/** A whole day in the calendar. */
export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2018-09-27')
  .register(fieldKinds, { kind: 'date' })
  .meta({ description: 'A day.', examples: ['2018-09-27'] });

/** A day, a month or a year, as exactly as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a day, a month or a year: 2018-09-27, 2018-09 or 2018')
  .register(fieldKinds, { kind: 'date' })
  .meta({
    description: 'A day, a month or a year: as exactly as it is known.',
    examples: ['2018-09-27', '2019-01'],
  });

/** An address for e-mail: letters, one @, and a domain with a dot. */
export const emailAddress = z
  .string()
  .regex(
    /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
    'must be an e-mail address such as access@example.org',
  )
  .meta({ description: 'An e-mail address.', examples: ['access@example.org'] });

/** A telephone number as people write it: digits with spaces, and + before the country. */
export const telephoneNumber = z
  .string()
  .regex(
    /^\+?\(?\d(?:[ ()-]*\d){6,14}$/,
    'must be a telephone number of digits and spaces, such as 0121 496 0000 or +44 121 496 0000',
  )
  .meta({ description: 'A telephone number.', examples: ['0121 496 0000'] });

/** A day, or the clock at the venue. */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:[+-]\d{2}:[0-5]\d)?)?$/,
    'must be a day or a clock time at the venue, such as 2018-09-27 or 2018-09-27T09:30',
  )
  .register(fieldKinds, { kind: 'moment' })
  .meta({ description: 'A day, or the clock at the venue.', examples: ['2018-09-27T09:30', '2018-09-27'] });

/** When an item may be shown, and whether it is ready to be. */
export const publication = {
  publishAt: moment.optional().meta({
    description:
      'Nothing of it is shown before this moment: the clock at the venue, or the first minute of a day.',
    examples: ['2018-09-27T09:30', '2018-09-27'],
  }),
  visible: z.enum(['public', 'draft']).default('public').meta({
    description: 'draft: nothing of it is shown until you change this to public or take it out.',
  }),
};

/** The schema of the file itself, for editors. */
export const schemaAddress = z
  .string()
  .optional()
  .meta({
    description: 'Where an editor finds the description of this file.',
    examples: ['./.schemas/agenda.json'],
  });
