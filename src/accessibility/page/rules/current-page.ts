import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** Where am I (2.4.8)? The page of the navigation that is open is told from the others. */
export const currentPage: Rule = {
  id: 'current-page',
  criterion: '1.3.1',
  whom: 'people who do not see which entry of the navigation is marked',
  remedy: 'Add aria-current="page" to the link of the page that is open.',
  find: ({ all }) => [
    ...findWrong(all),
    ...all('nav').flatMap((nav): Hit[] => {
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
  ],
};

/** The link that says it is the open page leads to another. */
function findWrong(all: (selector: string) => Element[]): Hit[] {
  return all('a[href][aria-current="page"]').flatMap((element): Hit[] => {
    if (!(element instanceof HTMLAnchorElement) || element.host !== location.host) return [];
    const here = location.pathname.replace(/index\.html$/u, '');
    const there = element.pathname.replace(/index\.html$/u, '');
    // A part of the site is marked as open on each of its pages.
    const isPart = here === there || (there.length > 1 && here.startsWith(there));
    const isOther = all('nav a[href]').some(
      (link) =>
        link instanceof HTMLAnchorElement &&
        link !== element &&
        link.pathname === location.pathname &&
        link.host === location.host,
    );
    return isPart || !isOther
      ? []
      : [
          {
            element,
            message: `${quote(element.textContent)} is marked as the open page, and leads to another.`,
          },
        ];
  });
}
