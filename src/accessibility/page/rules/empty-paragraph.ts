import { tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** An empty paragraph is read as "blank" and stands for a space that belongs into the styles. */
export const emptyParagraph: Rule = {
  id: 'empty-paragraph',
  criterion: '1.3.1',
  whom: 'people who hear “blank” where nothing is',
  remedy: 'Take the empty element out, and make space in the styles.',
  find: ({ all }) => [
    ...all('p').flatMap((element) =>
      tidy(element.textContent).replaceAll('\u00a0', '') === '' &&
      element.querySelector('img, svg, input, button, video, audio, iframe, object, canvas') === null &&
      element.id === '' &&
      element.closest('template') === null &&
      !isLive(element) &&
      element.checkVisibility()
        ? [{ element, message: 'A paragraph is empty.' }]
        : [],
    ),
    ...all('br + br + br').map((element) => ({ element, message: 'Three line breaks in a row make space.' })),
  ],
};

const isLive = (element: Element) => element.closest('[aria-live], [role="status"], [role="alert"]') !== null;
