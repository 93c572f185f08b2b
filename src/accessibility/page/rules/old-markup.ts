import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Elements and attributes that HTML has given up, since they say how things look and not what they are. */
export const oldMarkup: Rule = {
  id: 'old-markup',
  criterion: '1.3.1',
  whom: 'people who set their own colours and letters, which these override',
  remedy: 'Say in HTML what a thing is, and in CSS how it looks.',
  find: ({ all }) => [
    ...all('font, center, big, strike, tt, basefont, applet, acronym, dir, frameset, nobr').map(
      (element) => ({
        element,
        message: `The element <${element.localName}> is no longer part of HTML: ${quote(element.textContent)}.`,
      }),
    ),
    ...all(
      'body[bgcolor], body[text], table[bgcolor], td[bgcolor], tr[bgcolor], [align]:not(col, img), hr[color]',
    )
      .filter(({ namespaceURI }) => namespaceURI?.endsWith('xhtml'))
      .map((element) => ({
        element,
        message: `<${element.localName}> has an attribute for its looks that is no longer part of HTML.`,
      })),
  ],
};
