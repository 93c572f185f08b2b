import { quote } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const displayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(code: string): boolean {
  try {
    const [base = ''] = code.split('-');
    return (
      /^[a-z]{2,3}$/iu.test(base) &&
      displayNames.of(code) !== undefined &&
      displayNames.of(base) !== undefined
    );
  } catch {
    return false;
  }
}

/** A language must be one that exists (BCP 47), or a screen reader does not know which voice to take. */
export const languageCode: Rule = {
  id: 'language-code',
  criterion: '3.1.1',
  whom: 'people with screen readers, which choose a voice by this code',
  remedy: 'Use a code such as en-GB, cy or fr.',
  find({ document: page, all }) {
    const root = page.documentElement;
    const own = root.getAttribute('lang')?.trim();
    const missing =
      own === undefined || own === ''
        ? [
            {
              element: root,
              message: `The page does not say which language it is in${own === '' ? ': its lang is empty' : ''}.`,
            },
          ]
        : [];
    const wrong = all('[lang]').flatMap((element) => {
      const code = element.getAttribute('lang')?.trim() ?? '';
      return code === '' || isLanguage(code)
        ? []
        : [{ element, message: `${quote(code)} is not the code of a language.` }];
    });
    return [...missing, ...wrong];
  },
};
