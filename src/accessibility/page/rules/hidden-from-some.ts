import { interactive } from '../dom/fields.ts';
import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** What is hidden from screen readers must be hidden from the keyboard too, and nothing seen may be kept from them. */
export const hiddenFromSome: Rule = {
  id: 'hidden-from-some',
  criterion: '1.3.1',
  whom: 'people with screen readers, who meet a control without a name, or miss words that others see',
  remedy: 'Take aria-hidden away from what people read or use.',
  find: ({ all }) =>
    all('[aria-hidden="true"]').flatMap((element): Hit[] => {
      if (!isShown(element)) return [];
      const control = [element, ...element.querySelectorAll(interactive)].find(
        (part) =>
          part instanceof HTMLElement && part.matches(interactive) && part.tabIndex >= 0 && isShown(part),
      );
      if (control)
        return [
          {
            element: control,
            message: `${quote(tidy(control.textContent) || control.localName)} takes the focus and is hidden from screen readers.`,
          },
        ];
      const text = tidy(element.textContent);
      const isRepeated = element.parentElement !== null && nameOf(element.parentElement).includes(text);
      const hasTwin = all('body *').some(
        (other) =>
          other !== element &&
          !element.contains(other) &&
          !other.contains(element) &&
          isExposed(other) &&
          tidy(other.textContent) === text,
      );
      return /\p{L}{2,}.*\s.*\p{L}{2,}.*\s.*\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text) && !isRepeated && !hasTwin
        ? [{ element, message: `The words ${quote(text)} are seen, and kept from screen readers.` }]
        : [];
    }),
};
