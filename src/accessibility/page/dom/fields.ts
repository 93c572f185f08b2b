/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isExposed } from './is-shown.ts';

/** A control that takes a value. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const notFields = new Set(['hidden', 'submit', 'reset', 'button', 'image']);

/**
 * Lists the fields that people fill in: no buttons, nothing hidden.
 * @param root where to look
 */
export function listFields(root: ParentNode): Field[] {
  return [...root.querySelectorAll<Field>('input, select, textarea')].filter(
    (field) => !notFields.has(field.type) && isExposed(field),
  );
}

/**
 * Says whether a field is one of a choice: a radio button or a checkbox.
 * @param field any field
 */
export const isChoice = (field: Field): boolean => field.type === 'radio' || field.type === 'checkbox';

/**
 * Lists the elements that an attribute of ids names.
 * @param element the element with the attribute
 * @param attribute such as `aria-describedby`
 */
export function listReferenced(element: Element, attribute: string): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/u).filter(Boolean);
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

/** What can be operated. */
export const interactive =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], audio[controls], video[controls], [contenteditable="true"], iframe';
