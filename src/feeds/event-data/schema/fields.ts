import { z } from 'zod';

/* The kinds of fields of `/event.json`. What an organiser writes has the forms of `src/model/schemas`; here stands what the
   site makes of it for others. */

/** A text without markup. */
export const text = (description: string) => z.string().meta({ description });

/** A text in Markdown (CommonMark) in which the addresses of links are whole. */
export const markdown = (description: string) =>
  z
    .string()
    .meta({ description: `${description} In Markdown (CommonMark).`, contentMediaType: 'text/markdown' });

/** A whole address. */
export const address = (description: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s]+$/)
    .meta({ description, format: 'uri' });

/** The name of something within the file, and in the addresses of its pages. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ description });

/** The ids of other things, each of which stands in the file. */
export const ids = (description: string) => z.array(id('An id.')).meta({ description });

/** The name by which apps know something for good. */
export const guid = z
  .uuid()
  .meta({ description: 'Its name for good, a UUID: no new title, time, id or address changes it.' });

/** A whole number by which some apps know something for good. */
export const number = z
  .int()
  .min(1)
  .max(2 ** 31 - 1)
  .meta({ description: 'Its number for good, for apps that know things by one.' });

/** A day. */
export const day = (description: string) => z.iso.date().meta({ description });

/** A moment, with the offset of the venue. */
export const moment = (description: string) =>
  z.iso
    .datetime({ offset: true })
    .meta({ description: `${description} With the offset of the venue (RFC 3339).` });

/** How many seats. */
export const seats = z
  .int()
  .positive()
  .optional()
  .meta({ description: 'How many people there are seats for.' });

/** A calendar of what belongs to something. */
export const calendar = address(
  'The calendar of its sessions (iCalendar); left out when it has none.',
).optional();
