import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** An article can stand alone, as news or a post does; a list of links cannot. */
export const articleMisused: Rule = {
  id: 'article-misused',
  criterion: '1.3.1',
  whom: 'people who jump from article to article',
  remedy: 'Use nav for links to elsewhere, section or div for a part of the page.',
  find: ({ all }) =>
    all('article').flatMap((element) => {
      const words = tidy(element.textContent).length;
      const links = [...element.querySelectorAll('nav')].reduce(
        (sum, nav) => sum + tidy(nav.textContent).length,
        0,
      );
      if (
        words > 0 &&
        countWords(tidy(element.textContent)) < 30 &&
        element.querySelector('h1, h2, h3, h4, h5, h6, header, img, time, a') === null
      )
        return [
          {
            element,
            message: `An article is only a line of text, without a heading: ${quote(element.textContent)}.`,
          },
        ];
      return words > 0 && links > words * 0.6
        ? [{ element, message: `An article holds little but navigation: ${quote(element.textContent)}.` }]
        : [];
    }),
};
