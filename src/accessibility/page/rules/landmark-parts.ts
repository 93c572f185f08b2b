import { isExposed, isShown } from '../dom/is-shown.ts';
import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const landmarks =
  'header, nav, main, footer, aside, form[aria-label], form[aria-labelledby], section[aria-label], section[aria-labelledby], search, dialog, [role="banner"], [role="navigation"], [role="main"], [role="contentinfo"], [role="complementary"], [role="search"], [role="region"], [role="form"], [role="dialog"], [role="alertdialog"], [role="alert"], [role="status"]';

/** Parts of a page that have a name to jump to: where it begins, its navigation, its main part and its end (technique ARIA11). */
export const landmarkParts: Rule = {
  id: 'landmarks',
  criterion: '1.3.1',
  whom: 'people who jump from part to part of a page',
  remedy:
    'Put the navigation into nav, the content into main, and what stands around them into header and footer.',
  find({ all }) {
    const loose = all('a[href], button, input:not([type="hidden"]), select').filter(
      (element) => isExposed(element) && isShown(element) && element.closest(landmarks) === null,
    );
    const groups = Map.groupBy(loose, (element) => element.closest('ul, ol, div, p, table') ?? document.body);
    return [
      ...findBareNavigation(all),
      ...[...groups].flatMap(([group, members]): Hit[] =>
        members.length >= 3
          ? [
              {
                element: group,
                message: `${members.length} links or controls stand outside of every landmark: ${quote(group.textContent)}.`,
              },
            ]
          : [],
      ),
    ];
  },
};

/** The links at the head of the page that lead through the site. */
function findBareNavigation(all: (selector: string) => Element[]): Hit[] {
  return all('header, [role="banner"]').flatMap((head): Hit[] => {
    if (head.closest('main, article, section, dialog') !== null) return [];
    const loose = [...head.querySelectorAll('a[href]')].filter(
      (link) =>
        isShown(link) &&
        link.closest('nav, [role="navigation"], search, [role="search"]') === null &&
        !link.getAttribute('href')?.startsWith('#'),
    );
    return loose.length >= 4
      ? [
          {
            element: head,
            message: `${loose.length} links at the head of the page are not marked up as navigation.`,
          },
        ]
      : [];
  });
}
