import { isChoice, listFields, listReferenced, type Field } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const helps = /hint|help|description|note|format|instruction|tip/iu;
const speaksLikeHint =
  /\b(?:for example|e\.g\.|must (?:be|have|contain)|at least \d|no more than|in the format|such as|you can find|it(?:’|')?s on your|we(?:’|')?ll only|dd[ /]mm|leave blank|characters)\b/iu;

/** Help that only the eye ties to a field is not heard in it (technique ARIA1). */
export const fieldHint: Rule = {
  id: 'field-hint',
  criterion: '1.3.1',
  whom: 'people who move from field to field and hear only what is tied to it',
  remedy: 'Give the hint an id and name it in the field’s aria-describedby, or put it into the label.',
  find: ({ document: page, all }) => [
    ...findLooseHints(all, listFields(page)),
    ...listFields(page).flatMap((field): Hit[] => {
      if (isChoice(field)) return [];
      const tied = [
        ...listReferenced(field, 'aria-describedby'),
        ...listReferenced(field, 'aria-labelledby'),
        ...listReferenced(field, 'aria-errormessage'),
        ...(field.labels ?? []),
      ];
      const beside = [
        field.previousElementSibling,
        field.nextElementSibling,
        field.labels?.[0]?.nextElementSibling,
      ].filter((element): element is Element => element instanceof Element);
      const loose = beside.find((element) => {
        if (
          !isShown(element) ||
          element.matches(
            'label, input, select, textarea, button, fieldset, legend, h1, h2, h3, h4, form, a',
          ) ||
          element.querySelector('input, select, textarea, button') !== null
        )
          return false;
        const isTied = tied.some(
          (part) => part === element || part.contains(element) || element.contains(part),
        );
        const text = tidy(element.textContent);
        return (
          !isTied &&
          text !== '' &&
          countWords(text) <= 40 &&
          (helps.test(`${element.className} ${element.id}`) || speaksLikeHint.test(text))
        );
      });
      return loose === undefined
        ? []
        : [
            {
              element: field,
              message: `The hint ${quote(loose.textContent)} is not tied to the field ${quote(nameOf(field))}.`,
            },
          ];
    }),
  ],
};

/** Something that is called a hint, and that no field names. */
function findLooseHints(all: (selector: string) => Element[], fields: readonly Field[]): Hit[] {
  const [first] = fields;
  if (first === undefined) return [];
  return all('.hint, .help-text, .field-hint, .form-hint, .form-text, .help-block').flatMap((element) => {
    const isTied = fields.some((field) =>
      [
        ...listReferenced(field, 'aria-describedby'),
        ...listReferenced(field, 'aria-labelledby'),
        ...(field.labels ?? []),
      ].some((part) => part.contains(element) || element.contains(part)),
    );
    const isOfGroup =
      element.closest('fieldset, [role="group"]') !== null &&
      (element.id === '' || element.closest('fieldset, [role="group"]')?.matches('[aria-describedby]'));
    const isBeside = fields.some(
      (field) =>
        field.nextElementSibling === element ||
        field.previousElementSibling === element ||
        field.labels?.[0]?.nextElementSibling === element,
    );
    if (
      isTied ||
      isOfGroup ||
      isBeside ||
      !isShown(element) ||
      tidy(element.textContent) === '' ||
      (element.closest('form') === null && element.previousElementSibling?.matches('form') !== true)
    )
      return [];
    return [{ element, message: `The hint ${quote(element.textContent)} is tied to no field.` }];
  });
}
