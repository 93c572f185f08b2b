import { z } from 'zod';
import { id } from './fields.ts';

/** The id of something with a page of its own, which can be renamed. */
export const pageId = id.meta({
  description:
    'A short name for machines. It becomes part of the address: if you change it once published, put the old one into formerIds.',
  examples: ['jane-fallon'],
});

/** The ids that something with a page of its own had before: their addresses lead to its page. */
export const formerIds = z
  .array(id.meta({ description: 'An id that it had before.', examples: ['jane-smith'] }))
  .default([])
  .meta({
    description:
      'The ids that it had before, the oldest first, if it was renamed once published. Their addresses lead to its page, so that old links still work.',
    examples: [['jane-smith']],
  });
