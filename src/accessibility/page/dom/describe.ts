/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { tidy } from './tidy.ts';

/** An element as it is told to people: where it is, and how it begins. */
export interface Description {
  readonly selector: string;
  readonly html: string;
}

/** Something seen in a page while it was used. */
export interface Seen extends Description {
  readonly message: string;
  /** The criterion, where it is another than that of the behaviour. */
  readonly criterion?: string;
}

/**
 * Describes an element for a report.
 * @param element any element
 * @returns a selector that finds it and the first 160 characters of its source
 */
export function describe(element: Element): Description {
  return { selector: selectorOf(element), html: tidy(element.outerHTML).slice(0, 160) };
}

/**
 * Describes what was seen at an element.
 * @param element where
 * @param message what, in one sentence
 */
export const seeAt = (element: Element, message: string): Seen => ({ ...describe(element), message });

function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (
    let each: Element | null = element;
    each !== null && each !== document.documentElement;
    each = each.parentElement
  ) {
    if (each.id !== '' && document.querySelectorAll(`#${CSS.escape(each.id)}`).length === 1) {
      parts.unshift(`#${CSS.escape(each.id)}`);
      break;
    }
    const twins = [...(each.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === each.localName,
    );
    parts.unshift(
      twins.length > 1 ? `${each.localName}:nth-of-type(${twins.indexOf(each) + 1})` : each.localName,
    );
  }
  return parts.join(' > ') || element.localName;
}
