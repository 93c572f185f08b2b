import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** A number above 0 takes an element out of the order in which the page is read. */
export const tabOrderForced: Rule = {
  id: 'tab-order-forced',
  criterion: '2.4.3',
  whom: 'people who move by keyboard, and are thrown across the page',
  remedy: 'Take the tabindex out, and put things into the source in the order in which they are used.',
  find: ({ all }) =>
    all('[tabindex]')
      .filter((element) => Number(element.getAttribute('tabindex')) > 0)
      .map((element) => ({
        element,
        message: `${quote(nameOf(element) || element.textContent)} has a tabindex of ${element.getAttribute('tabindex')}, which puts it before all the rest.`,
      })),
};
