import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Dragging needs a steady hand (2.5.7). */
export const dragOnly: Rule = {
  id: 'drag-only',
  criterion: '2.5.7',
  whom: 'people who cannot press and move at the same time',
  remedy: 'Offer buttons that do the same, such as “Move up” and “Move down”.',
  find: ({ all }) =>
    all('[draggable="true"]').flatMap((element) => {
      const list = element.parentElement ?? element;
      const hasOther =
        list.querySelector('button, select, [role="button"]') !== null ||
        /\bmove (?:up|down|to)\b/iu.test(tidy(list.parentElement?.textContent));
      return hasOther
        ? []
        : [{ element, message: `${quote(element.textContent)} can only be moved by dragging.` }];
    }),
};
