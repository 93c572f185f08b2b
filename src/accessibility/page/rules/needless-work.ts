import { listFields } from '../dom/fields.ts';
import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const riddle =
  /captcha|security code|type the (?:characters|letters|numbers|words)|(?:letters|characters|numbers|words) (?:that you see )?(?:in|from) the (?:picture|image)|prove (?:that )?you (?:are|’re|'re) (?:not a robot|human)|what is \d+ (?:\+|plus|times|x) \d+/iu;
const again = /\b(?:again|re-?enter|retype|repeat|confirm)\b/iu;

/** What was said once is not asked again (3.3.7), and nobody must solve a riddle to be let in (3.3.8). */
export const needlessWork: Rule = {
  id: 'needless-work',
  criterion: '3.3.7',
  whom: 'people who forget, tire or mistype, and people who cannot solve riddles',
  remedy: 'Ask once, show what was said so that it can be corrected, and keep robots out on the server.',
  find: ({ document: page, all }) => [
    ...listFields(page).flatMap((field): Hit[] => {
      const name = nameOf(field);
      if (riddle.test(name))
        return [{ element: field, message: `${quote(name)} asks people to solve a riddle.` }];
      const isRepeat =
        again.test(name) &&
        /e-?mail|address|phone|name|postcode/iu.test(name) &&
        field.type !== 'checkbox' &&
        field.type !== 'radio';
      return isRepeat
        ? [{ element: field, message: `${quote(name)} asks again for what was said before.` }]
        : [];
    }),
    ...all('img, iframe, canvas').flatMap((element): Hit[] => {
      const told = `${nameOf(element)} ${element.getAttribute('src')?.startsWith('data:') ? '' : (element.getAttribute('src') ?? '')}`;
      return isExposed(element) && /captcha/iu.test(told)
        ? [{ element, message: `A riddle must be solved: ${quote(tidy(told))}.` }]
        : [];
    }),
  ],
};
