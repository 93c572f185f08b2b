import { z } from 'zod';
import { webAddress } from './codes.ts';
import { markdown, references, schemaAddress, text } from './fields.ts';
import { logo } from './images.ts';
import { formerIds, pageId } from './page-ids.ts';

const organisation = z.strictObject({
  id: pageId,
  name: text.meta({ description: 'The full name.' }),
  alternateName: text.optional().meta({ description: 'The initials or short name.', examples: ['HMCTS'] }),
  kind: text.optional().meta({ description: 'What kind of body it is.', examples: ['Central government'] }),
  description: markdown.meta({ description: 'What it is, and its part in the event.' }),
  website: webAddress.optional().meta({ description: 'Its own site.' }),
  logo: logo.optional(),
  sources: references('source'),
  formerIds,
});

/** `_data/organisations.json`: every public body, company and sponsor that the site names. */
export const organisationsSchema = z.strictObject({
  $schema: schemaAddress,
  organisations: z.array(organisation).meta({ description: 'The organisations, in any order.' }),
});
