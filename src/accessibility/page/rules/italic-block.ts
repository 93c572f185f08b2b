import { type TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const isProse = ({ element }: TextBlock) => element.closest('pre, code, svg, table, button, nav') === null;

/** What every letter of a block has in common. */
const every = ({ nodes }: TextBlock, has: (style: CSSStyleDeclaration) => boolean) =>
  nodes.every(({ parentElement }) => parentElement !== null && has(getComputedStyle(parentElement)));

/** Slanted letters are harder to tell apart; a few words are emphasis, a paragraph is not. */
export const italicBlock: Rule = {
  id: 'italic-block',
  criterion: '3.1.5',
  whom: 'people with dyslexia or low vision',
  remedy: 'Use italics for a few words only.',
  find: ({ blocks }) =>
    blocks.filter(isProse).flatMap((block) => {
      const isSlanted = every(block, ({ fontStyle }) => /italic|oblique/u.test(fontStyle));
      return isSlanted && countWords(block.text) >= 18
        ? [{ element: block.element, message: `${quote(block.text)} is in italics throughout.` }]
        : [];
    }),
};
