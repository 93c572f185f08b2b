import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const empty =
  /^(?:(?:please )?(?:click|tap|press|go|see|look|read|find out|learn|view|show|discover|know|get|hear|watch)? ?(?:(?:it|this|on|over|for|the)? ?(?:here|there|now|more|this|us|link)|more (?:here|info|information|details?|about(?: (?:this|it|us))?)|(?:the )?(?:details?|info|information) here)|(?:this|that|my|our|the|a|their)? ?(?:link|page|web ?page|web ?site|site|article|document|file|url|info|information|post|resource|item|click|button|thing)|continue reading|more details|full (?:story|article|details)|find out|learn|go|ok|yes|no|it|this|that|here'?s (?:the )?link|read (?:the )?(?:rest|full (?:story|article))|also|etc)$/iu;

/** Fewer letters than this say nothing, unless they are a page number or one of a row of letters. */
const isOnlySigns = (name: string) => name !== '' && !/[\p{L}\p{N}]/u.test(name);

const isAddress = (name: string) =>
  /^(?:https?:\/\/|www\.)\S+$/iu.test(name) && name.replace(/^https?:\/\//u, '').length > 30;

/** A screen reader lists the links of a page without their sentences. */
export const linkTextSaysNothing: Rule = {
  id: 'link-text-says-nothing',
  criterion: '2.4.9',
  whom: 'people who list or hear links one by one, and speech users who say their names',
  remedy: 'Write in the link what stands at its other end: “Book a place on the workshop”, not “click here”.',
  find: ({ all }) =>
    all('a[href], area[href], [role="link"]')
      .filter(isExposed)
      .flatMap((element) => {
        const name = nameOf(element);
        if (countWords(name) > 40)
          return [
            {
              element,
              message: `A whole paragraph of ${countWords(name)} words is one link: ${quote(name)}.`,
            },
          ];
        const words = tidy(name.replaceAll(/[\p{P}\p{S}]+/gu, ' ').replaceAll(/['’]/gu, "'"));
        if (name === '' && element.querySelector('img, svg, [role="img"]') === null)
          return [{ element, message: 'A link has no words.' }];
        if (!empty.test(words) && !/^click here\b/iu.test(words) && !isOnlySigns(name) && !isAddress(name))
          return [];
        const hidden = tidy(element.textContent) !== name && tidy(element.textContent).length > name.length;
        const also = hidden ? ' The rest of its words is hidden from everyone (display or visibility).' : '';
        const message = isAddress(name)
          ? `The link ${quote(name)} is a bare address, which a screen reader spells out.`
          : `The link ${quote(name)} does not say where it leads when it is read alone.${also}`;
        return [{ element, message }];
      }),
};
