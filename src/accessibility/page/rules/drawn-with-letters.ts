import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Letters drawn as a picture are read out sign by sign. */
export const drawnWithLetters: Rule = {
  id: 'drawn-with-letters',
  criterion: '1.1.1',
  whom: 'people who hear every sign',
  remedy: 'Use a picture with an alternative, or role="img" with a name; put code into <pre><code>.',
  find: ({ all }) =>
    all('pre').flatMap((element) => {
      if (
        element.querySelector('code, samp, kbd') !== null ||
        element.matches('[role="img"]') ||
        element.closest('figure[role="img"], [aria-hidden="true"]') !== null
      )
        return [];
      const text = (element.textContent ?? '').replaceAll(/\s/gu, '');
      const signs = text.match(/[^\p{L}\p{N}.,;:'"!?()]/gu)?.length ?? 0;
      return text.length > 8 && signs / text.length > 0.3
        ? [{ element, message: `A drawing is made of signs: ${quote(element.textContent, 40)}.` }]
        : [];
    }),
};
