import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Letters below 12 pixels are beyond many eyes. */
export const tinyText: Rule = {
  id: 'tiny-text',
  criterion: 'good practice',
  whom: 'people with low vision, and everyone on a small screen',
  remedy: 'Set text in 1rem (16 pixels) or more, and nothing below 0.75rem.',
  find: ({ blocks }) =>
    blocks.flatMap((block) => {
      const size = Math.min(
        ...block.nodes.map(({ parentElement }) =>
          parentElement === null || parentElement.closest('sup, sub')
            ? 99
            : Number.parseFloat(getComputedStyle(parentElement).fontSize),
        ),
      );
      return size < 11.9 && block.text.length > 2
        ? [
            {
              element: block.element,
              message: `${quote(block.text)} is set in ${Math.round(size * 10) / 10} pixels.`,
            },
          ]
        : [];
    }),
};
