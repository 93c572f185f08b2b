import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** A drawing in the page, or on a canvas, is named or hidden; left as it is, a screen reader says "graphic". */
export const drawingAlternative: Rule = {
  id: 'drawing-alternative',
  criterion: '1.1.1',
  whom: 'people who do not see the drawing',
  remedy: 'Give the drawing role="img" and a name (aria-label), or hide decoration with aria-hidden="true".',
  find: ({ all }) =>
    all('svg:not(svg svg), canvas, object, embed').flatMap((element) => {
      if (!isExposed(element) || !isShown(element) || nameOf(element) !== '') return [];
      if (element.matches('[role="presentation"], [role="none"]')) return [];
      if (element instanceof HTMLObjectElement || element instanceof HTMLEmbedElement) {
        const instead = tidy(element.textContent);
        return [
          {
            element,
            message:
              instead === ''
                ? 'Something is embedded as an object, without a name and with nothing in its place.'
                : 'Something is embedded as an object, which many screen readers cannot enter.',
          },
        ];
      }
      if (element instanceof SVGElement && element.querySelector('title') !== null) return [];
      const { width, height } = element.getBoundingClientRect();
      const holder = element.closest('a, button, label, summary, h1, h2, h3, h4, li, p, dt, [role="button"]');
      if (holder !== null && nameOf(holder) + tidy(holder.textContent) !== '') return [];
      if (width < 40 || height < 40) return [];
      return [
        {
          element,
          message: `A drawing of ${Math.round(width)} by ${Math.round(height)} pixels has no name and is not hidden as decoration.`,
        },
      ];
    }),
};
