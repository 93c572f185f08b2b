/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { tidy } from './tidy.ts';

const names = new WeakMap<Element, string>();

/**
 * Computes what a screen reader calls an element (Accessible Name and Description Computation 1.2).
 * @param element any element
 */
export function nameOf(element: Element): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const name = tidy(computeAccessibleName(element));
  names.set(element, name);
  return name;
}

/**
 * Computes what a screen reader adds to an element's name.
 * @param element any element
 */
export const descriptionOf = (element: Element): string => tidy(computeAccessibleDescription(element));
