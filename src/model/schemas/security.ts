import { z } from 'zod';
import { webAddress } from './codes.ts';
import { fieldKinds } from './field-kinds.ts';
import { calendarDay } from './fields.ts';

/** Where to report: as a URI, as the file that machines read has it (RFC 9116, 2.5.3; RFC 3966 for tel:). */
const securityContact = z
  .string()
  .regex(
    /^(?:mailto:[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}|tel:\+\d(?:-?\d){6,14}|https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#][!-~]*)?)$/i,
    'must begin with mailto:, https:// or tel:+, such as mailto:security@example.org or tel:+441214960000',
  )
  .register(fieldKinds, { kind: 'contact' })
  .meta({
    description:
      'A way to report: mailto: and an e-mail address, a whole web address, or tel:+ and a number.',
    examples: ['mailto:security@example.org'],
  });

/** How people report that something of the site is not safe: what `security.txt` says (RFC 9116). */
export const security = z.strictObject({
  contact: z.array(securityContact).default([]).meta({
    description:
      'The ways to report, the best first. Without any, the page on accessibility is named, which says how to report a problem.',
  }),
  reviewBy: calendarDay.meta({
    description:
      'The day by which you look at this again, at most a year ahead: after it nobody relies on it any more.',
    examples: ['2027-11-01'],
  }),
  policy: webAddress.optional().meta({
    description: 'A page that says how reports are dealt with.',
    examples: ['https://example.org/vulnerability-disclosure'],
  }),
});
