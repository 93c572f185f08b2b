import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const controls =
  'a[href], button, select, textarea, input:not([type="hidden"]), summary, [role="button"], [role="link"]';

/** A control inside of a control is pressed with it, or not at all. */
export const nestedControls: Rule = {
  id: 'nested-controls',
  criterion: '4.1.2',
  whom: 'people whose software meets one control where there are two',
  remedy: 'Put controls beside each other, and style a link as a button instead of wrapping one.',
  find: ({ all }) =>
    all(
      'a[href], button, summary, [role="button"], [role="link"], [role="tab"], [role="option"], [role="menuitem"]',
    ).flatMap((element) => {
      const inner = [...element.querySelectorAll(controls)].find(isExposed);
      return inner === undefined || !isExposed(element)
        ? []
        : [
            {
              element: inner,
              message: `${quote(nameOf(inner) || inner.localName)} is a control inside of another, ${quote(nameOf(element), 40)}.`,
            },
          ];
    }),
};
