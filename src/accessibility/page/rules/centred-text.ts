import { type TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const isProse = ({ element }: TextBlock) => element.closest('pre, code, svg, table, button, nav') === null;

/** Longer text that is centred has no edge to come back to. */
export const centredText: Rule = {
  id: 'centred-text',
  criterion: '1.4.8',
  whom: 'people who magnify the page or lose their line',
  remedy: 'Align text of several lines to the left.',
  find: ({ blocks }) =>
    blocks.filter(isProse).flatMap((block) => {
      const isCentred = /center/u.test(getComputedStyle(block.element).textAlign);
      return isCentred && countWords(block.text) >= 36
        ? [{ element: block.element, message: `${quote(block.text)} is centred over several lines.` }]
        : [];
    }),
};
