import { isExposed } from '../dom/is-shown.ts';
import { descriptionOf, nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** Two links of one name must lead to one place. */
export const sameTextDifferentPlaces: Rule = {
  id: 'same-text-different-places',
  criterion: '2.4.9',
  whom: 'people who list links, and see one name twice',
  remedy: 'Give each link words of its own, or lead both to the same page.',
  find({ all }) {
    const seen = new Map<string, { place: string; address: string }>();
    const hits: Hit[] = [];
    for (const element of all('a[href]')) {
      if (
        !(element instanceof HTMLAnchorElement) ||
        !isExposed(element) ||
        !/^https?:|^file:/u.test(element.href)
      )
        continue;
      // A number or letter is one of a row whose heading says of what.
      const name = nameOf(element);
      if (name.length < 3) continue;
      const key = `${name.toLowerCase()}\n${descriptionOf(element).toLowerCase()}`;
      const place = placeOf(element.href);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { place, address: element.getAttribute('href') ?? '' });
      else if (first.place !== place)
        hits.push({
          element,
          message: `Two links are called ${quote(name)}, but one leads to ${first.address} and this one to ${element.getAttribute('href')}.`,
        });
    }
    return hits;
  },
};

/** What differs only in the scheme, in a last slash or in the place within a page is one place to a visitor. */
function placeOf(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  const path = pathname.replace(/\/index\.html?$/u, '/').replace(/(?<=.)\/$/u, '');
  const isHere = host === location.host && pathname === location.pathname;
  return `${host.replace(/^www\./u, '')}${path}${search}${isHere ? hash : ''}`;
}
