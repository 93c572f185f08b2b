import { interactive } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const main = 'main, body, article, section, p, ul, ol';

/** What is seen can be read, chosen and pressed, by everyone. */
export const outOfReach: Rule = {
  id: 'out-of-reach',
  criterion: '1.3.1',
  whom: 'people who copy, translate or have words read out, and people whose software meets less than others see',
  remedy:
    'Take out what keeps people from it: inert, user-select, pointer-events, aria-live on large parts, and titles that only a mouse shows.',
  find: ({ all }) => [
    ...all('[inert]').flatMap((element): Hit[] => {
      const control = [...element.querySelectorAll(interactive)].find(isShown);
      return control === undefined || document.querySelector('dialog[open]') !== null
        ? []
        : [
            {
              element,
              message: `${quote(nameOf(control) || element.textContent, 40)} is seen and cannot be used (inert).`,
            },
          ];
    }),
    ...all(`[aria-live="polite"]:is(${main}), [aria-live="assertive"]`).flatMap((element): Hit[] =>
      countWords(tidy(element.textContent)) > 60
        ? [
            {
              element,
              message:
                'A large part of the page is read out again whenever anything in it changes (aria-live).',
            },
          ]
        : [],
    ),
    ...all('h1[title], h2[title], h3[title], p[title], li[title], span[title], td[title]').flatMap(
      (element): Hit[] => {
        const title = tidy(element.getAttribute('title'));
        return title !== '' && !tidy(document.body.textContent).includes(title) && isShown(element)
          ? [{ element, message: `${quote(title)} is only told to people with a mouse.` }]
          : [];
      },
    ),
    ...all(main).flatMap((element): Hit[] => {
      const { userSelect, cursor } = getComputedStyle(element);
      const isOuter =
        element.parentElement === null || getComputedStyle(element.parentElement).userSelect !== 'none';
      if (userSelect === 'none' && isOuter && countWords(tidy(element.textContent)) >= 12)
        return [{ element, message: `${quote(element.textContent, 40)} cannot be selected.` }];
      return cursor === 'none' && element.matches('body, main')
        ? [{ element, message: 'The pointer cannot be seen on this page.' }]
        : [];
    }),
    ...all('a[href], button').flatMap((element): Hit[] => {
      const isOff =
        getComputedStyle(element).pointerEvents === 'none' &&
        isShown(element) &&
        !element.matches(':disabled, [aria-disabled="true"], [aria-current]');
      return isOff
        ? [{ element, message: `${quote(nameOf(element))} cannot be clicked or touched (pointer-events).` }]
        : [];
    }),
    ...all('dd').flatMap((element): Hit[] => {
      const list = element.closest('dl');
      const first = list?.querySelector('dt, dd');
      return first === element
        ? [
            {
              element,
              message: `${quote(element.textContent, 40)} is the answer to nothing: no dt stands before it.`,
            },
          ]
        : [];
    }),
    ...all('[contenteditable]:not([contenteditable="false"])').flatMap((element): Hit[] =>
      !element.hasAttribute('role') || nameOf(element) === ''
        ? [
            {
              element,
              message: 'Text can be written into something that has neither the role of a field nor a name.',
            },
          ]
        : [],
    ),
    ...all('time[datetime]').flatMap(findOtherTime),
  ],
};

/** The hour that a machine reads is the hour that people read. */
function findOtherTime(element: Element): Hit[] {
  const machine = /T(\d{2}):(\d{2})(?!.*Z)/u.exec(element.getAttribute('datetime') ?? '');
  const people = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)$/iu.exec(tidy(element.textContent));
  if (machine === null || people === null) return [];
  const hour = (Number(people[1]) % 12) + (people[3]?.toLowerCase() === 'pm' ? 12 : 0);
  const isSame = hour === Number(machine[1]) && Number(people[2] ?? 0) === Number(machine[2]);
  return isSame
    ? []
    : [
        {
          element,
          message: `${quote(element.textContent)} is told to machines as ${machine[1]}:${machine[2]}.`,
        },
      ];
}
