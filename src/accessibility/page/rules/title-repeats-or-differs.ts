import { isExposed } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const same = (one: string, other: string) => tidy(one).toLowerCase() === tidy(other).toLowerCase();

/** A tooltip reaches only people with a mouse; some screen readers say it as well as the name. */
export const titleRepeatsOrDiffers: Rule = {
  id: 'title-attribute',
  criterion: '3.3.2',
  whom: 'people who hear words twice, and people on touch screens who never see a tooltip',
  remedy: 'Take the title attribute out; put what matters into the text or the alternative.',
  find: ({ all }) =>
    all('a[title], button[title], img[title], input[title], area[title]')
      .filter(isExposed)
      .flatMap((element) => {
        const title = tidy(element.getAttribute('title'));
        if (title === '') return [];
        if (element instanceof HTMLImageElement) {
          const alt = element.getAttribute('alt');
          if (alt === null || (same(alt, title) && alt !== '')) return [];
          const message =
            tidy(alt) === ''
              ? `The picture has an empty alternative but the title ${quote(title)}, so that one of them is wrong.`
              : `The picture’s alternative is ${quote(alt)} and its title says something else, ${quote(title)}.`;
          return [{ element, message }];
        }
        const text = tidy(element.textContent);
        return text !== '' && same(text, title)
          ? [{ element, message: `The title repeats the words ${quote(text)}.` }]
          : [];
      }),
};
