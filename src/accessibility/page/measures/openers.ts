/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { tidy } from '../dom/tidy.ts';
import { typesOf } from './listeners.ts';
import { isUp } from './visible-parts.ts';

let marked: Element | null = null;

/** A control that may open something, and how it says so. */
export interface Opener extends Description {
  readonly name: string;
  readonly expanded: string | undefined;
  readonly hasState: boolean;
  readonly kind: string;
}

const openers =
  'button, [role="button"], [aria-expanded], [aria-haspopup], a[href="#"], a[href=""], a[href^="javascript:"], [role="tab"], input[type="button"], a:not([href])[tabindex]';

/** Lists controls that may open something: no links to elsewhere, nothing that sends a form. */
export function listOpeners(): Opener[] {
  const scripted = [...document.querySelectorAll('a[href]')].filter((element) =>
    typesOf(element).has('click'),
  );
  return [
    ...document.querySelectorAll(openers),
    ...scripted.filter((element) => !element.matches(openers)),
  ].flatMap((element) => {
    if (!isUp(element) || !isExposed(element) || element.matches(':disabled, summary')) return [];
    const isSubmit =
      element instanceof HTMLButtonElement &&
      element.type === 'submit' &&
      element.form !== null &&
      element.form.querySelector('input:not([type="hidden"]), select, textarea') !== null;
    if (isSubmit || element.matches('[type="reset"]')) return [];
    return [
      {
        ...describe(element),
        name: nameOf(element) || tidy(element.textContent),
        expanded: element.getAttribute('aria-expanded') ?? undefined,
        hasState: hasState(element),
        kind: `${element.localName} ${element.className} ${element.getAttribute('aria-haspopup') ?? ''}`,
      },
    ];
  });
}

const hasState = (element: Element) =>
  [
    'aria-expanded',
    'aria-pressed',
    'aria-selected',
    'aria-checked',
    'aria-haspopup',
    'aria-current',
    'popovertarget',
    'commandfor',
  ].some((state) => element.hasAttribute(state)) || element.closest('summary') !== null;

/** Puts the focus on an element, and remembers it as the one that opens. */
export function focusOn(selector: string): boolean {
  marked = document.querySelector(selector);
  if (!(marked instanceof HTMLElement)) return false;
  marked.scrollIntoView({ block: 'center' });
  marked.focus();
  return document.activeElement === marked;
}

/** Whether the focus is on the element that opened. */
export const isFocusBack = (): boolean => marked !== null && document.activeElement === marked;

/** The state that the opener tells now. */
export const readState = (): { expanded: string | undefined; hasState: boolean; name: string } => ({
  expanded: marked?.getAttribute('aria-expanded') ?? undefined,
  hasState: marked !== null && hasState(marked),
  name: marked === null ? '' : nameOf(marked),
});

/** Clicks the element that opens, as a pointer would. */
export function clickMarked(): void {
  if (marked instanceof HTMLElement) marked.click();
}
