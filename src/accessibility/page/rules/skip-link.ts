import { isExposed } from '../dom/is-shown.ts';
import type { Rule } from '../rule.ts';

/** A way past what stands on every page (2.4.1), that works. */
export const skipLink: Rule = {
  id: 'skip-link',
  criterion: '2.4.1',
  whom: 'people who tab, and would pass the same links on every page',
  remedy: 'Begin the page with a link to its main part, and give that part an id.',
  find({ all, document: page }) {
    const main = page.querySelector('main, [role="main"]');
    const before = all('a[href], button').filter(
      (element) =>
        isExposed(element) &&
        (main === null || (main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0),
    );
    const skips = before
      .slice(0, 3)
      .some(
        (element) => element.getAttribute('href')?.startsWith('#') && element.getAttribute('href') !== '#',
      );
    if (skips || main === null || before.length < 4) return [];
    const [first] = before;
    return first === undefined
      ? []
      : [
          {
            element: first,
            message: `${before.length} links and buttons stand before the main part, and no link leads past them.`,
          },
        ];
  },
};
