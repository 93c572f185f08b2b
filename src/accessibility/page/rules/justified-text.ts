import { countWords, quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Justified text has gaps that run down the page like rivers (1.4.8). */
export const justifiedText: Rule = {
  id: 'justified-text',
  criterion: '1.4.8',
  whom: 'people with dyslexia, who lose the line in the gaps between words',
  remedy: 'Align text to the left.',
  find: ({ blocks }) =>
    blocks.flatMap((block) => {
      const isJustified = /justify/u.test(getComputedStyle(block.element).textAlign);
      return isJustified && countWords(block.text) >= 12
        ? [{ element: block.element, message: `${quote(block.text)} is justified.` }]
        : [];
    }),
};
