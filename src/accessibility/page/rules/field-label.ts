import { isChoice, listFields, listReferenced, type Field } from '../dom/fields.ts';
import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const labelOf = (field: Field) =>
  tidy([...(field.labels ?? [])].map(({ textContent }) => textContent).join(' '));
const isNamed = (field: Field) =>
  labelOf(field) !== '' ||
  field.hasAttribute('aria-label') ||
  listReferenced(field, 'aria-labelledby').length > 0;

/** Each field has one label of its own, that stays when something is typed (1.3.1, 3.3.2; technique H44). */
export const fieldLabel: Rule = {
  id: 'field-label',
  criterion: '3.3.2',
  whom: 'people who hear a field without its label, and speech users who say its name',
  remedy: 'Give each field a label of its own, tied by for and id, with different words.',
  find: ({ document: page, all }) => [
    ...listFields(page).flatMap(judgeLabel),
    ...all('label').filter(isExposed).flatMap(judgeElement),
    ...findTwins(listFields(page)),
  ],
};

function judgeLabel(field: Field): Hit[] {
  const labels = [...(field.labels ?? [])];
  if (!isNamed(field)) {
    const instead = field.getAttribute('placeholder') ?? field.getAttribute('title');
    return [
      {
        element: field,
        message:
          instead === null
            ? `A field has no label: ${quote(field.name || field.id || field.type)}.`
            : `The field ${quote(instead)} has no label but only a ${field.hasAttribute('placeholder') ? 'placeholder, which goes when something is typed' : 'tooltip'}.`,
      },
    ];
  }
  if (labels.length > 1 && labels.filter(isShown).length > 1)
    return [
      {
        element: field,
        message: `A field has ${labels.length} labels: ${labels.map(({ textContent }) => quote(textContent, 30)).join(' and ')}.`,
      },
    ];
  const [label] = labels;
  if (label === undefined || isChoice(field) || !isShown(label) || !isShown(field)) return [];
  const [one, other] = [wordsBox(label, field), field.getBoundingClientRect()];
  if (one === undefined) return [];
  const isRow = one.bottom > other.top && one.top < other.bottom;
  return isRow && other.left - one.right > 180
    ? [
        {
          element: field,
          message: `The label ${quote(labelOf(field))} stands ${Math.round(other.left - one.right)} pixels away from its field.`,
        },
      ]
    : [];
}

function wordsBox(label: Element, field: Element): DOMRect | undefined {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (tidy(node.textContent) === '' || field.contains(node)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }
  return undefined;
}

function judgeElement(element: Element): Hit[] {
  if (!(element instanceof HTMLLabelElement)) return [];
  if (tidy(element.textContent) === '' && nameOf(element) === '')
    return [{ element, message: 'A label is empty.' }];
  const id = element.htmlFor;
  if (element.control !== null) return [];
  return [
    {
      element,
      message:
        id === ''
          ? `The label ${quote(element.textContent)} belongs to no field.`
          : `The label ${quote(element.textContent)} is for ${quote(id)}, and no field has that id.`,
    },
  ];
}

function findTwins(fields: readonly Field[]): Hit[] {
  const seen = new Map<string, Field>();
  return fields.flatMap((field): Hit[] => {
    const group = field.closest('fieldset, [role="group"], [role="radiogroup"], tr, form, [role="row"]');
    const name = nameOf(field).toLowerCase();
    if (name === '') return [];
    const key = `${name}\n${field.type === 'radio' ? field.name : ''}`;
    const other = seen.get(key);
    seen.set(key, field);
    const isSame =
      other !== undefined &&
      other.closest('fieldset, [role="group"], [role="radiogroup"], tr, form, [role="row"]') === group;
    return isSame ? [{ element: field, message: `Two fields are called ${quote(nameOf(field))}.` }] : [];
  });
}
