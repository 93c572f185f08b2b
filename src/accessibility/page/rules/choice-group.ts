import { isChoice, listFields } from '../dom/fields.ts';
import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** Radio buttons and checkboxes are answers; the question must be tied to them (technique H71). */
export const choiceGroup: Rule = {
  id: 'choice-group',
  criterion: '1.3.1',
  whom: 'people who hear “Yes, No” and not what was asked',
  remedy: 'Put the choices into a fieldset with the question as its legend.',
  find({ document: page, all }) {
    const groups = Map.groupBy(
      listFields(page).filter(isChoice),
      (field) =>
        `${field.type} ${field.form === null ? '' : [...document.forms].indexOf(field.form)} ${field.type === 'radio' || field.name !== '' ? field.name.replace(/[.[].*$/u, '') : (field.parentElement?.parentElement?.className ?? '')}`,
    );
    return [
      ...[...groups.values()].flatMap((fields): Hit[] => {
        const [first] = fields;
        if (first === undefined || fields.length < 2) return [];
        const holder = first.closest('fieldset, [role="group"], [role="radiogroup"]');
        if (holder === null)
          return [
            {
              element: first,
              message: `${fields.length} ${first.type === 'radio' ? 'radio buttons' : 'checkboxes'} belong together and to no question: ${quote(nameOf(first))} and others.`,
            },
          ];
        return nameOf(holder) === '' && holder.localName !== 'fieldset'
          ? [
              {
                element: holder,
                message: `The question above ${quote(nameOf(first))} is not tied to its answers.`,
              },
            ]
          : [];
      }),
      ...all('fieldset')
        .filter(isExposed)
        .flatMap((element): Hit[] => {
          const legend = element.querySelector(':scope > legend');
          if (legend !== null && tidy(legend.textContent) === '')
            return [{ element: legend, message: 'A legend is empty.' }];
          return legend === null && nameOf(element) === ''
            ? [{ element, message: `A group of fields has no legend: ${quote(element.textContent)}.` }]
            : [];
        }),
    ];
  },
};
