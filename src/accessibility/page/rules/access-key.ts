import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** A key of the page's own takes it from the browser or the screen reader. */
export const accessKey: Rule = {
  id: 'access-key',
  criterion: '2.1.4',
  whom: 'people whose software uses the same key for something else',
  remedy: 'Take the accesskey out.',
  find: ({ all }) =>
    all('[accesskey]')
      .filter((element) => element.getAttribute('accesskey') !== '')
      .map((element) => ({
        element,
        message: `${quote(nameOf(element) || element.localName)} takes the key ${quote(element.getAttribute('accesskey'))} for itself.`,
      })),
};
