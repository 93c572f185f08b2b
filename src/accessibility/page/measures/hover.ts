/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { interactive } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { tidy } from '../dom/tidy.ts';
import { typesOf } from './listeners.ts';

/** Something that a pointer over it may bring into view. */
export interface Trigger extends Description {
  readonly name: string;
  /** What the keyboard can focus of it: itself or something within. */
  readonly focus: string | undefined;
}

const reveals = /(?:display|visibility|opacity|transform|clip|height|left|top|content-visibility)/u;

function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) yield* styleRules(rule.cssRules);
  }
}

/** Every rule of the page's style sheets that can be read. */
export function* allRules(): Generator<CSSStyleRule> {
  for (const sheet of document.styleSheets) {
    try {
      yield* styleRules(sheet.cssRules);
    } catch {
      // A sheet of another origin keeps its rules to itself.
    }
  }
}

/** Lists what may show something under a pointer: by a style for :hover, or by a script that listens for it. */
export function listTriggers(): Trigger[] {
  const found = new Set<Element>();
  for (const rule of allRules()) {
    if (!rule.selectorText.includes(':hover') || ![...rule.style].some((property) => reveals.test(property)))
      continue;
    for (const selector of rule.selectorText.split(/,(?![^(]*\))/u)) {
      const [base = '', rest = ''] = selector.split(/:hover(?![\w-])/u);
      // Only what changes something else than itself brings anything into view.
      if (!/[\s>+~]|::?(?:before|after)/u.test(rest)) continue;
      try {
        for (const element of document.querySelectorAll(base.trim() || '*')) found.add(element);
      } catch {
        // A selector that only a part of makes no sense.
      }
    }
  }
  for (const element of document.querySelectorAll('body *')) {
    const types = typesOf(element);
    if (types.has('mouseenter') || types.has('mouseover') || types.has('pointerenter')) found.add(element);
  }
  return [...found]
    .filter((element) => isShown(element) && element !== document.body)
    .map((element) => {
      const focus = [element, ...element.querySelectorAll(interactive)].find(
        (part) =>
          part instanceof HTMLElement && part.matches(interactive) && part.tabIndex >= 0 && isShown(part),
      );
      return {
        ...describe(element),
        name: nameOf(element) || tidy(element.textContent).slice(0, 60),
        focus: focus === undefined ? undefined : describe(focus).selector,
      };
    });
}

/** Lists one of each kind of control, for the colours that it has under the pointer and with the focus. */
export function listControls(): Description[] {
  const kinds = new Map<string, Element>();
  for (const element of document.querySelectorAll(
    'a[href], button, [role="button"], summary, input[type="submit"]',
  )) {
    if (!isShown(element) || tidy(element.textContent) === '') continue;
    const { color, backgroundColor } = getComputedStyle(element);
    const kind = [
      element.localName,
      element.className,
      element.parentElement?.className,
      color,
      backgroundColor,
    ].join('|');
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds.values()].slice(0, 24).map(describe);
}

/** Whether any rule of the page's styles changes colours under the pointer or with the focus. */
export const hasStateColors = (): boolean =>
  [...allRules()].some(
    (rule) =>
      /:(?:hover|focus|active)/u.test(rule.selectorText) &&
      [...rule.style].some((property) => /color|background|opacity/u.test(property)),
  );

/**
 * Says whether the page's styles ask for something of the window or of the visitor's system.
 * @param feature such as `width` or `prefers-color-scheme`
 */
export function hasMedia(feature: string): boolean {
  const asks = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) => {
      if (
        (rule instanceof CSSMediaRule && rule.conditionText.includes(feature)) ||
        (rule instanceof CSSContainerRule && feature === 'width')
      )
        return true;
      return 'cssRules' in rule && rule.cssRules instanceof CSSRuleList && asks(rule.cssRules);
    });
  return [...document.styleSheets].some((sheet) => {
    try {
      return sheet.media.mediaText.includes(feature) || asks(sheet.cssRules);
    } catch {
      // What a sheet of another origin asks for is not known, so that it may be anything.
      return true;
    }
  });
}
