import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** An empty paragraph is read as "blank" and stands for a space that belongs into the styles. */
export const emptyParagraph: Rule = {
  id: 'empty-paragraph',
  criterion: '1.3.1',
  whom: 'people who hear “blank” where nothing is',
  remedy: 'Take the empty element out, and make space in the styles.',
  find: ({ all, blocks }) => [
    ...blocks.flatMap(({ element, text }) => {
      const parts = text.split(/\n{2,}/u).filter((part) => countWords(part) >= 8);
      return parts.length >= 2 && element.closest('pre, blockquote, address') === null
        ? [{ element, message: `Paragraphs are kept apart by line breaks: ${quote(parts[1])}.` }]
        : [];
    }),
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
    ...all('br + br + br')
      .filter((element) => isAfterBreak(element) && isAfterBreak(element.previousElementSibling))
      .map((element) => ({ element, message: 'Three line breaks in a row make space.' })),
  ],
};

const isLive = (element: Element) => element.closest('[aria-live], [role="status"], [role="alert"]') !== null;

/** Whether nothing but white space stands between an element and the line break before it. */
function isAfterBreak(element: Element | null): boolean {
  let node = element?.previousSibling ?? null;
  while (node instanceof Text && tidy(node.data) === '') node = node.previousSibling;
  return node instanceof HTMLBRElement;
}
