import { isExposed } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** A picture and its caption as two links are heard, and tabbed through, twice (technique H2). */
export const adjacentLinksSamePlace: Rule = {
  id: 'adjacent-links-same-place',
  criterion: '2.4.4',
  whom: 'people who tab or listen, and meet the same link twice',
  remedy: 'Put the picture and the words into one link, with an empty alternative for the picture.',
  find({ all }) {
    const links = all('a[href]').filter(
      (link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement && isExposed(link),
    );
    const hits: Hit[] = [];
    for (const [index, element] of links.entries()) {
      const before = links[index - 1];
      if (before === undefined || element.tabIndex < 0 || before.tabIndex < 0) continue;
      if (before.href !== element.href || element.getAttribute('href')?.startsWith('#')) continue;
      const between = document.createRange();
      between.setStartAfter(before);
      between.setEndBefore(element);
      if (
        tidy(between.toString()) !== '' ||
        between.cloneContents().querySelector('img, hr, h1, h2, h3, h4, button')
      )
        continue;
      hits.push({
        element,
        message: `Two links next to each other lead to the same place, ${quote(element.getAttribute('href'))}.`,
      });
    }
    return hits;
  },
};
