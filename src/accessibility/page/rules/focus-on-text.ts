import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const active =
  'a[href], button, input, select, textarea, summary, iframe, audio, video, object, [contenteditable], [role], label, area';

/** What takes the focus must do something. */
export const focusOnText: Rule = {
  id: 'focus-on-text',
  criterion: '2.4.3',
  whom: 'people who tab through a page, and stop where there is nothing to do',
  remedy: 'Take the tabindex out: text is read without it.',
  find: ({ all }) =>
    all('[tabindex="0"]').flatMap((element) => {
      if (element.matches(active) || !isShown(element)) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        /auto|scroll/u.test(`${overflowX}${overflowY}`) &&
        (element.scrollWidth > element.clientWidth ||
          element.scrollHeight > element.clientHeight ||
          nameOf(element) !== '');
      // A part with a name may scroll in another window.
      const isNamed = element.matches('section, [role="region"]') && nameOf(element) !== '';
      return scrolls || isNamed || element.localName.includes('-')
        ? []
        : [
            {
              element,
              message: `${quote(tidy(element.textContent))} takes the focus of the keyboard and is plain text.`,
            },
          ];
    }),
};
