import { isExposed } from '../dom/is-shown.ts';
import { descriptionOf, nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const told =
  /\b(?:new|another|separate|different)\s+(?:browser\s+)?(?:window|tab)|\bexternal\b|\bpop-?up\b/iu;

/** In a new window the Back button does nothing, and nobody who cannot see the frame knows why (technique G201). */
export const newWindowUnannounced: Rule = {
  id: 'new-window-unannounced',
  criterion: '3.2.5',
  whom: 'people with screen readers or magnifiers, who do not see that another window lies on top',
  remedy: 'Let the link open in the same window, or write “(opens in a new tab)” into it.',
  find: ({ all }) =>
    all('a[target], area[target], form[target], [onclick*="window.open"], a[href^="javascript:window.open"]')
      .filter(isExposed)
      .flatMap((element) => {
        const target = element.getAttribute('target')?.toLowerCase();
        const isSame = target === undefined || ['', '_self', '_top', '_parent'].includes(target);
        if (
          isSame &&
          !/window\.open/u.test(`${element.getAttribute('onclick')}${element.getAttribute('href')}`)
        )
          return [];
        const said = `${nameOf(element)} ${descriptionOf(element)} ${tidy(element.nextSibling?.textContent).slice(0, 60)}`;
        if (told.test(said)) return [];
        return [{ element, message: `${quote(nameOf(element))} opens a new window without saying so.` }];
      }),
};
