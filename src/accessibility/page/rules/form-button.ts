import { listFields } from '../dom/fields.ts';
import { isExposed } from '../dom/is-shown.ts';
import type { Rule } from '../rule.ts';

/** A form that only the Enter key sends is not sent by people who use a switch or a pointer (technique H32). */
export const formButton: Rule = {
  id: 'form-button',
  criterion: '3.2.2',
  whom: 'people who look for a button to send the form',
  remedy: 'Add a button of type submit.',
  find: ({ all }) =>
    all('form').flatMap((element) => {
      if (!(element instanceof HTMLFormElement) || listFields(element).length === 0 || !isExposed(element))
        return [];
      const controls = [
        ...element.elements,
        ...element.querySelectorAll('input[type="image"], [role="button"]'),
      ];
      const has = controls.some((control) =>
        control.matches(
          'button:not([type="reset"]), input[type="submit"], input[type="image"], input[type="button"], [role="button"]',
        ),
      );
      return has ? [] : [{ element, message: 'A form has no button that sends it.' }];
    }),
};
