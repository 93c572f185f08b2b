import { isShown } from '../dom/is-shown.ts';
import { blockOf } from '../dom/list-blocks.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** A link inside a sentence needs a mark that is not its colour (technique F73). */
export const linkToldByColour: Rule = {
  id: 'link-told-by-colour',
  criterion: '1.4.1',
  whom: 'people who cannot tell its colour from that of the text',
  remedy: 'Underline links within text.',
  find: ({ all }) =>
    all('main a[href], body a[href]:not(nav a, header a, footer a)')
      .filter(
        (element) => isShown(element) && nameOf(element) !== '' && element.querySelector('img, svg') === null,
      )
      .flatMap((element) => {
        const block = blockOf(element);
        const around = tidy(block.textContent);
        const isInText = block !== element && countWords(around) - countWords(tidy(linksOf(block))) >= 3;
        if (
          !isInText ||
          hasMark(element, block) ||
          block.closest('nav, table, button, h1, h2, h3, h4, h5, h6') !== null
        )
          return [];
        return [
          {
            element,
            message: `The link ${quote(nameOf(element))} differs from the text around it by colour only, if at all.`,
          },
        ];
      }),
};

const linksOf = (block: Element) =>
  [...block.querySelectorAll('a')].map(({ textContent }) => textContent).join(' ');

function hasMark(link: Element, block: Element): boolean {
  const around = getComputedStyle(block);
  return [link, ...link.querySelectorAll('*')].some((element) => {
    const style = getComputedStyle(element);
    const hasLine =
      style.textDecorationLine !== 'none' && !/transparent|, 0\)/u.test(style.textDecorationColor);
    const hasBorder = ['Bottom', 'Top', 'Left'].some(
      (side) =>
        style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
        Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
    );
    const hasGround =
      style.backgroundImage !== 'none' ||
      (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== around.backgroundColor);
    const isHeavier =
      Number(style.fontWeight) - Number(around.fontWeight) >= 200 || style.fontStyle !== around.fontStyle;
    const hasSign =
      getComputedStyle(element, '::after').content !== 'none' ||
      getComputedStyle(element, '::before').content !== 'none';
    return hasLine || hasBorder || hasGround || isHeavier || hasSign || style.boxShadow !== 'none';
  });
}
