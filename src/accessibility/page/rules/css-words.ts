import { isShown } from '../dom/is-shown.ts';
import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Words that only the styles hold are lost without them, and cannot be searched or translated (technique F87). */
export const cssWords: Rule = {
  id: 'words-in-styles',
  criterion: '1.3.1',
  whom: 'people who read without the styles of the page, translate it, or search in it',
  remedy: 'Write the words into the page; keep generated content for signs.',
  find: ({ all }) =>
    all('body *').flatMap((element) =>
      ['::before', '::after'].flatMap((part) => {
        const { content, display } = getComputedStyle(element, part);
        if (content === 'none' || content === 'normal' || display === 'none' || content.includes(' / '))
          return [];
        const words = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/gu)]
          .map(([, text = '']) => text)
          .join('')
          .replaceAll(/[\uE000-\uF8FF]/gu, '');
        const said = words.replaceAll(/\battr\(.*?\)/gu, '');
        // What an attribute says stands in the page, and a word before a number belongs to the number.
        const isInPage = element
          .getAttributeNames()
          .some((name) => said !== '' && element.getAttribute(name) === said);
        if (!/\p{L}{3}/u.test(said) || isInPage || /counters?\(/u.test(content) || !isShown(element))
          return [];
        return [{ element, message: `The words ${quote(said)} stand only in the styles.` }];
      }),
    ),
};
