import { z } from 'zod';
import { calendarDay, publication, references, text } from './fields.ts';
import { formerIds } from './page-ids.ts';

const formerNames = formerIds.meta({
  description:
    'The names that its file had before, without .md, the oldest first, if it was renamed once published. Their addresses lead to its page.',
});

/** Front matter of `content/announcements/<id>.md`. */
export const announcementSchema = z.strictObject({
  title: text,
  abstract: text.meta({ description: 'One or two sentences for lists, feeds and previews.' }),
  datePublished: calendarDay,
  dateModified: calendarDay.optional().meta({
    description: 'The day on which its text was last changed, if it was: feed readers show it again then.',
  }),
  organisations: references('organisation'),
  speakers: references('speaker'),
  actions: references('action'),
  sources: references('source'),
  formerIds: formerNames,
  ...publication,
});

/** Front matter of `content/blueprint/<id>.md`. */
export const chapterSchema = z.strictObject({
  title: text,
  abstract: text.meta({ description: 'One sentence for the contents list.' }),
  position: z.int().positive().meta({ description: 'Its place among the chapters: 1, 2, 3 …' }),
  organisations: references('organisation'),
  actions: references('action'),
  sources: references('source'),
  formerIds: formerNames,
  ...publication,
});

/** Front matter of `content/pages/<id>.md`: words for a page that the site has in any case. */
export const pageSchema = z.strictObject({
  title: text.optional(),
  description: text.optional(),
});

/** The pages whose words an organiser may write. */
export const pageIds = [
  'home',
  'agenda',
  'blueprint',
  'actions',
  'venue',
  'updates',
  'about',
  'accessibility',
  'privacy',
] as const;
