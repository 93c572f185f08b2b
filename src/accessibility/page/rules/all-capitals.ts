import { type TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const isProse = ({ element }: TextBlock) => element.closest('pre, code, svg, table, button, nav') === null;

/** What every letter of a block has in common. */
const every = ({ nodes }: TextBlock, has: (style: CSSStyleDeclaration) => boolean) =>
  nodes.every(({ parentElement }) => parentElement !== null && has(getComputedStyle(parentElement)));

/** Whole sentences in capitals have no outline to recognise words by. */
export const allCapitals: Rule = {
  id: 'all-capitals',
  criterion: '3.1.5',
  whom: 'people with dyslexia or low vision, and people whose screen reader spells capitals',
  remedy: 'Write in ordinary letters, and do not set longer text in capitals by CSS.',
  find: ({ blocks }) =>
    blocks.filter(isProse).flatMap((block): Hit[] => {
      const { element, text } = block;
      const isSet = every(block, ({ textTransform }) => textTransform === 'uppercase');
      const typed = text.match(/(?:\b\p{Lu}[\p{Lu}’'-]*\b[\s,:&!-]*){5,}/u)?.[0] ?? '';
      const isTyped = countWords(typed) >= 5 && typed.length >= 25;
      const isWhole =
        text === text.toUpperCase() && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text) && countWords(text) >= 4;
      if (isSet && countWords(text) >= 5 && text.length > 25)
        return [{ element, message: `${quote(text)} is set in capitals.` }];
      return isTyped || isWhole
        ? [{ element, message: `${quote(typed || text)} is written in capitals.` }]
        : [];
    }),
};
