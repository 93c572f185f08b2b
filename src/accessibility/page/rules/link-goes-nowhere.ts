import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** What does something on this page is a button; what leads somewhere is a link with an address. */
export const linkGoesNowhere: Rule = {
  id: 'link-goes-nowhere',
  criterion: '4.1.2',
  whom: 'people whose software says “link” and promises another page, and people without JavaScript',
  remedy: 'Use a button for what acts on this page, and a whole address for what leads elsewhere.',
  find: ({ all }) =>
    all('a')
      .filter(isExposed)
      .flatMap((element) => {
        const href = element.getAttribute('href')?.trim();
        const name = quote(nameOf(element) || element.textContent);
        if (href === undefined) {
          const isUsed = element.hasAttribute('onclick') || element.hasAttribute('tabindex');
          return isUsed && !element.hasAttribute('role')
            ? [
                {
                  element,
                  message: `${name} looks like a link but has no address, so that keyboards pass it by.`,
                },
              ]
            : [];
        }
        if (/^javascript:/iu.test(href))
          return [{ element, message: `The link ${name} runs a script instead of leading to an address.` }];
        if (href === '#' || href === '')
          return [{ element, message: `The link ${name} leads nowhere: its address is ${quote(href)}.` }];
        if (!href.startsWith('#') || /^#(?:top|:~:.*)$/iu.test(href)) return [];
        const id = decode(href.slice(1));
        if (document.getElementById(id) ?? document.getElementsByName(id)[0]) return [];
        return [
          {
            element,
            message: `The link ${name} leads to ${quote(href)}, and nothing on this page has that id.`,
          },
        ];
      }),
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
