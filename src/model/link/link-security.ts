import type { Addresses } from '../addresses.ts';
import type { EventData } from '../fact-types.ts';
import type { Security } from '../security.ts';
import { startOfDay } from '../time.ts';

/**
 * Puts together how people report that something of the site is not safe. Where no contact is known, none is invented: the
 * page on accessibility stands for one, which says how to report a problem, or plainly that nobody can be reached.
 * @param data facts without problems
 * @param at the addresses of the site
 * @returns undefined for an event that says nothing of it
 */
export function linkSecurity(
  { event, accessibility }: Pick<EventData, 'event' | 'accessibility'>,
  at: Addresses,
): Security | undefined {
  const { security, timeZone, url } = event;
  if (security === undefined) return undefined;
  const { contact, reviewBy, policy } = security;
  // Without facts for a statement the page is one of words, and has no such part.
  const feedback = accessibility === undefined ? at.accessibility : at.feedback;
  return {
    contact: contact.length > 0 ? contact : [new URL(feedback, url).href],
    expires: startOfDay(reviewBy, timeZone).plus({ days: 1 }),
    policy,
  };
}
