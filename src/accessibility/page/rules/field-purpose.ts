import { isChoice, listFields, type Field } from '../dom/fields.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const purposes: readonly [RegExp, string][] = [
  [/^(?:your |full |contact |your full )*name$/iu, 'name'],
  [/^(?:your )?(?:first|given) names?$/iu, 'given-name'],
  [/^(?:your )?(?:last|family) name$|^(?:your )?surname$/iu, 'family-name'],
  [/^(?:your |work |contact )*e-?mail(?: address)?$/iu, 'email'],
  [/^(?:your |work |home |contact |mobile |daytime |uk )*(?:telephone|phone|mobile)(?: number)?$/iu, 'tel'],
  [/^(?:your )?post ?code$/iu, 'postal-code'],
  [/^address line 1$|^street address$|^(?:your )?address$/iu, 'street-address'],
  [/^(?:your )?date of birth$/iu, 'bday'],
  [/^(?:your )?(?:organisation|company|employer)(?: name)?$/iu, 'organization'],
];

/** A browser can fill in what it knows about a person, if the field says what it asks for (1.3.5). */
export const fieldPurpose: Rule = {
  id: 'field-purpose',
  criterion: '1.3.5',
  whom: 'people for whom typing is work or who forget their own postcode',
  remedy: 'Add the autocomplete attribute, such as autocomplete="email".',
  find: ({ document: page }) =>
    listFields(page).flatMap((field): Hit[] => {
      const wrong = findMismatch(field);
      if (wrong !== undefined) return [{ element: field, message: wrong }];
      if (
        isChoice(field) ||
        field instanceof HTMLSelectElement ||
        field.hasAttribute('autocomplete') ||
        field.form?.getAttribute('role') === 'search' ||
        field.type === 'search'
      )
        return [];
      if (field.form?.getAttribute('autocomplete') === 'on') return [];
      const name = nameOf(field)
        .replaceAll(/\s*[(*:].*$/gu, '')
        .trim();
      const purpose =
        purposes.find(([pattern]) => pattern.test(name))?.[1] ??
        (field.type === 'email' ? 'email' : field.type === 'tel' ? 'tel' : undefined);
      return purpose === undefined || field.type === 'password'
        ? []
        : [
            {
              element: field,
              message: `The field ${quote(nameOf(field))} does not say that it asks for a person’s ${purpose} (autocomplete="${purpose}").`,
            },
          ];
    }),
};

/** A browser that fills an email address into a field for a telephone number helps nobody. */
function findMismatch(field: Field): string | undefined {
  const told = field.getAttribute('autocomplete')?.trim().toLowerCase().split(/\s+/u).at(-1) ?? '';
  const kind =
    /e-?mail/iu.test(nameOf(field)) || field.type === 'email'
      ? 'email'
      : /\b(?:tele)?phone|\bmobile\b/iu.test(nameOf(field)) || field.type === 'tel'
        ? 'tel'
        : undefined;
  const isOther =
    (kind === 'email' && told !== '' && !/^(?:email|username|on|off|section-.*)$/u.test(told)) ||
    (kind === 'tel' && told !== '' && !/^(?:tel.*|on|off)$/u.test(told));
  return isOther
    ? `The field ${quote(nameOf(field))} tells browsers to fill in something else (autocomplete="${told}").`
    : undefined;
}
