import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** Where am I (2.4.8)? The page of the navigation that is open is told from the others. */
export const currentPage: Rule = {
  id: 'current-page',
  criterion: '1.3.1',
  whom: 'people who do not see which entry of the navigation is marked',
  remedy: 'Add aria-current="page" to the link of the page that is open.',
  find: ({ all }) =>
    all('nav').flatMap((nav): Hit[] => {
      const links = [...nav.querySelectorAll('a, span, strong')].filter(
        (element) => isShown(element) && tidy(element.textContent) !== '',
      );
      if (nav.querySelector('[aria-current], [aria-selected]') !== null) return [];
      const marked = links.find((element) =>
        /(?:^|[\s_-])(?:active|current|selected|is-active|is-current)(?:$|[\s_-])/iu.test(
          `${element.className} ${element.parentElement?.className}`,
        ),
      );
      return marked === undefined
        ? []
        : [
            {
              element: marked,
              message: `${quote(marked.textContent)} is marked as the open page for the eye only.`,
            },
          ];
    }),
};
