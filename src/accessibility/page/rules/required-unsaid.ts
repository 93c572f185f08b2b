import { listFields, type Field } from '../dom/fields.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const labelOf = (field: Field) =>
  tidy([...(field.labels ?? [])].map(({ textContent }) => textContent).join(' '));
/** Words such as "required" must not be said by a colour or a bare star alone. */
export const requiredUnsaid: Rule = {
  id: 'required-unsaid',
  criterion: '3.3.2',
  whom: 'people who hear “star” and not what it means',
  remedy:
    'Write “(required)” into the label, or explain the star above the form, and set the required attribute.',
  find: ({ document: page, blocks }) => {
    const isExplained = blocks.some(({ text }) =>
      /(?:\*|asterisk|star)[^.]{0,60}(?:required|mandatory|must)|(?:required|mandatory)[^.]{0,60}(?:\*|asterisk)/iu.test(
        text,
      ),
    );
    return listFields(page).flatMap((field): Hit[] => {
      const hasStar = /\*\s*$/u.test(labelOf(field));
      if (
        !hasStar ||
        /\(?required\)?/iu.test(`${labelOf(field)} ${nameOf(field)}`) ||
        [...(field.labels ?? [])].some((label) => label.querySelector('abbr[title]') !== null)
      )
        return [];
      if (!isExplained)
        return [
          {
            element: field,
            message: `The label ${quote(labelOf(field))} has a star, and nothing on the page says what it means.`,
          },
        ];
      return field.required || field.getAttribute('aria-required') === 'true'
        ? []
        : [{ element: field, message: `The field ${quote(labelOf(field))} is required to the eye only.` }];
    });
  },
};
