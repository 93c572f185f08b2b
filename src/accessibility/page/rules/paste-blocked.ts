import { isChoice, listFields } from '../dom/fields.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** A password manager is a memory for those who need one (3.3.8). */
export const pasteBlocked: Rule = {
  id: 'paste-blocked',
  criterion: '3.3.8',
  whom: 'people who cannot remember or type a password, and paste it',
  remedy: 'Let people paste, and say autocomplete="current-password".',
  find: ({ document: page }) =>
    listFields(page).flatMap((field): Hit[] => {
      if (field instanceof HTMLSelectElement || isChoice(field)) return [];
      const isStopped = !field.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() }),
      );
      if (isStopped)
        return [{ element: field, message: `Nothing can be pasted into the field ${quote(nameOf(field))}.` }];
      const isOff = field.type === 'password' && field.getAttribute('autocomplete') === 'off';
      return isOff
        ? [
            {
              element: field,
              message: `The field ${quote(nameOf(field))} keeps password managers out (autocomplete="off").`,
            },
          ]
        : [];
    }),
};
