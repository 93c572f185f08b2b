import { isExposed } from '../dom/is-shown.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const levelOf = (element: Element): number =>
  Number(element.getAttribute('aria-level') ?? /^h([1-6])$/iu.exec(element.localName)?.[1] ?? 2);

/** Headings are the table of contents that screen readers show: one h1, and no level left out (technique G141). */
export const headingLevels: Rule = {
  id: 'heading-levels',
  criterion: '1.3.1',
  whom: 'people who move by headings and expect a part for every level',
  remedy: 'Use one h1 for the page, h2 for its parts, h3 within them, and leave out no level.',
  find({ all }) {
    const headings = all('h1, h2, h3, h4, h5, h6, [role="heading"]').filter(
      (element) =>
        isExposed(element) && !['presentation', 'none'].includes(element.getAttribute('role') ?? ''),
    );
    const hits: Hit[] = [];
    const firsts = headings.filter((element) => levelOf(element) === 1 && tidy(element.textContent) !== '');
    const main = document.querySelector('main') ?? document.body;
    if (headings.every((element) => levelOf(element) !== 1))
      hits.push({ element: main, message: 'The page has no heading of level 1.' });
    const [, second] = firsts.filter(
      (element) => element.closest('article article, iframe, dialog') === null,
    );
    if (second)
      hits.push({
        element: second,
        message: `The page has ${firsts.length} headings of level 1; ${quote(second.textContent)} is the second.`,
      });
    for (const element of all('h1[role], h2[role], h3[role], h4[role], h5[role], h6[role]')) {
      const role = element.getAttribute('role') ?? '';
      if (
        role !== 'heading' &&
        role !== '' &&
        isExposed(element) &&
        tidy(element.textContent) !== '' &&
        !/tab|button|menuitem/u.test(role)
      )
        hits.push({
          element,
          message: `The heading ${quote(element.textContent)} is no heading to a screen reader (role="${role}").`,
        });
    }
    hits.push(...findTwins(headings));
    for (const [index, element] of headings.entries()) {
      const before = headings[index - 1];
      const level = levelOf(element);
      if (
        tidy(element.textContent) === '' &&
        element.querySelector('img[alt]:not([alt=""]), svg[aria-label]') === null
      )
        hits.push({ element, message: `A heading of level ${level} is empty.` });
      if (before !== undefined && level > levelOf(before) + 1)
        hits.push({
          element,
          message: `The heading ${quote(element.textContent)} is of level ${level} and follows one of level ${levelOf(before)}.`,
        });
      if (countWords(tidy(element.textContent)) > 30)
        hits.push({
          element,
          message: `A whole paragraph is marked up as a heading: ${quote(element.textContent)}.`,
        });
    }
    return hits;
  },
};

/** Parts of one part that are called the same cannot be told apart in a list of headings. */
function findTwins(headings: readonly Element[]): Hit[] {
  const path: string[] = [];
  const seen = new Map<string, number>();
  return headings.flatMap((element): Hit[] => {
    const level = levelOf(element);
    path.length = level - 1;
    const text = tidy(element.textContent).toLowerCase();
    const key = `${level} ${[...path, text].join(' / ')}`;
    path[level - 1] = text;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 2 && text !== ''
      ? [{ element, message: `Two parts next to each other are called ${quote(element.textContent)}.` }]
      : [];
  });
}
