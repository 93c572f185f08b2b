import { z } from 'zod';
import { criteria } from './criteria.ts';
import { fieldKinds } from './field-kinds.ts';
import { calendarDay, id, schemaAddress, text } from './fields.ts';

const criterion = z
  .string()
  .refine((number) => criteria.some((known) => known.number === number), {
    error: 'must be the number of a success criterion of WCAG 2.2 at level A or AA, such as 1.4.10',
  })
  .register(fieldKinds, { kind: 'criterion' })
  .meta({ description: 'The success criterion of WCAG 2.2 that is not met.', examples: ['1.4.10'] });

const issue = {
  id: id.meta({ description: 'A short name for machines, such as small-map.' }),
  what: text.meta({ description: 'What is not accessible, and on which pages: a sentence.' }),
  whom: text.meta({ description: 'Whom it hinders, and in what: a sentence.' }),
  alternative: text.meta({ description: 'What people can use or do instead: a sentence.' }),
  criterion,
};

const nonCompliance = z.strictObject({
  ...issue,
  fixBy: calendarDay.meta({
    description: 'The day by which it will be mended. Once it has passed, the site is not built.',
  }),
});

const burden = z.strictObject({
  ...issue,
  assessment: text.meta({
    description:
      'Why mending it would be a disproportionate burden (regulation 7): the outcome in a sentence.',
  }),
  assessedOn: calendarDay.meta({ description: 'The day of that assessment.' }),
});

/** The kinds of content to which the regulations do not apply: SI 2018/952, regulation 4(2). */
const exemptions = [
  'document before 2018',
  'recorded media before 2020',
  'live media',
  'map',
  'third-party content',
  'heritage item',
  'archive',
] as const;

const exempt = z.strictObject({
  id: id.meta({ description: 'A short name for machines, such as old-programme.' }),
  what: text.meta({ description: 'What it is and where: a sentence.' }),
  reason: z.enum(exemptions).meta({
    description:
      'Why it is exempt. document before 2018: published before 23 September 2018, and nobody needs it for a task now. recorded media before 2020: published before 23 September 2020. map: with the way there in words. third-party content: neither paid for nor controlled by you. archive: not needed and not edited since 23 September 2019.',
  }),
  alternative: text.optional().meta({ description: 'What people can use or do instead: a sentence.' }),
});

const contact = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('available').meta({ description: 'People can reach you.' }),
    email: z
      .string()
      .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 'must be an email address such as access@example.org')
      .meta({
        description: 'The email address for problems and other formats.',
        examples: ['access@example.org'],
      }),
    telephone: z
      .string()
      .regex(/^\+?\d[\d ]{4,}\d$/, 'must be a telephone number of digits and spaces, such as 0121 496 0000')
      .optional()
      .meta({ description: 'A telephone number.', examples: ['0121 496 0000'] }),
    otherWay: text.optional().meta({ description: 'Another way, such as text relay or a form: a sentence.' }),
    responseTime: text.meta({ description: 'In what time you answer.', examples: ['5 working days'] }),
    formats: z
      .array(text)
      .min(1, 'must name at least one format, or be left out')
      .default(['large print', 'plain text'])
      .meta({
        description: 'The formats that people can ask for.',
        examples: [['large print', 'Easy Read']],
      }),
  }),
  z.strictObject({
    status: z.literal('not known').meta({ description: 'There is no contact, and the statement says so.' }),
    otherWay: text.meta({ description: 'How a problem can be reported all the same: a sentence or two.' }),
  }),
]);

/**
 * `_data/accessibility.json`: what the accessibility statement says (SI 2018/952, regulation 8, with the model statement that
 * the government fixes). Its compliance status is worked out and never written.
 */
export const accessibilitySchema = z.strictObject({
  $schema: schemaAddress,
  organisation: text.optional().meta({
    description: 'Who makes the commitment to be accessible; the name of the event when left out.',
  }),
  preparedOn: calendarDay.meta({ description: 'The day on which the statement was first prepared.' }),
  reviewedOn: calendarDay.meta({
    description: 'The day on which somebody last went through it. After 365 days the site is not built.',
  }),
  contact: contact.meta({ description: 'How people reach you, or that there is no way.' }),
  nonCompliances: z
    .array(nonCompliance)
    .default([])
    .meta({ description: 'What does not meet the regulations and will be mended.' }),
  disproportionateBurden: z
    .array(burden)
    .default([])
    .meta({ description: 'What would cost too much to mend, each with its assessment.' }),
  outOfScope: z
    .array(exempt)
    .default([])
    .meta({ description: 'Content to which the regulations do not apply.' }),
  peopleTestBy: calendarDay.optional().meta({
    description:
      'The day by which people will have tested the site. Needed while docs/accessibility-tests/ holds no record of one.',
  }),
  mostRequirementsFail: z.boolean().default(false).meta({
    description: 'true: most requirements of WCAG 2.2 AA are not met, and the site is called not compliant.',
  }),
});
