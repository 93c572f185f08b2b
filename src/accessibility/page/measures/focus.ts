/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, seeAt, type Description, type Seen } from '../dom/describe.ts';
import { interactive } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';

/** Where the focus is. */
export interface Stop extends Description {
  /** A number for the element, the same at each visit; -1 when nothing has the focus. */
  readonly key: number;
  readonly name: string;
  /** Its place on the page, in CSS pixels from the page's corner. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The same without what frames inside of the page have been scrolled: where it stands in the layout. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Elements that are styled alike share it. */
  readonly kind: string;
  /** Whether it stays in place while the page scrolls, or is out of the flow. */
  readonly isLifted: boolean;
  /** Whether it has stops of its own inside: a player or a frame. */
  readonly hasInner: boolean;
  /** Words for what hides it wholly, if anything does. */
  readonly hiddenBy: string | undefined;
}

const keys = new WeakMap<Element, number>();
let nextKey = 0;

const keyOf = (element: Element): number => {
  const known = keys.get(element);
  if (known !== undefined) return known;
  nextKey += 1;
  keys.set(element, nextKey);
  return nextKey;
};

function active(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === document.documentElement ? null : element;
}

/** Looks where the focus is now. */
export function lookAtFocus(): Stop {
  const element = active();
  if (element === null)
    return {
      key: -1,
      name: '',
      selector: 'body',
      html: '',
      box: { x: 0, y: 0, width: 0, height: 0 },
      place: { x: 0, y: 0, width: 0, height: 0 },
      kind: '',
      isLifted: false,
      hasInner: false,
      hiddenBy: undefined,
    };
  const { x, y, width, height } = boxOf(element);
  const scrolled = scrolledOf(element);
  return {
    ...describe(element),
    key: keyOf(element),
    name: nameOf(element) || tidy(element.textContent),
    box: { x: x + scrollX, y: y + scrollY, width, height },
    place: { x: x + scrollX + scrolled.x, y: y + scrollY + scrolled.y, width, height },
    kind: kindOf(element),
    isLifted: isLifted(element),
    hasInner: element.matches(
      'audio, video, iframe, object, embed, input[type="date"], input[type="time"], input[type="datetime-local"], input[type="month"], input[type="week"]',
    ),
    hiddenBy: findCover(element),
  };
}

/** How far the frames around an element have been scrolled, but for the page itself. */
function scrolledOf(element: Element): { x: number; y: number } {
  const sum = { x: 0, y: 0 };
  for (
    let each = element.parentElement;
    each !== null && each !== document.documentElement;
    each = each.parentElement
  ) {
    if (each === document.scrollingElement) continue;
    sum.x += each.scrollLeft;
    sum.y += each.scrollTop;
  }
  return sum;
}

/** A link around lines of text is as high as its first line, which is where it is looked for. */
function boxOf(element: Element): DOMRect {
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const whole = element.getBoundingClientRect();
  return boxes.length > 1 && boxes[0] ? boxes[0] : whole;
}

function kindOf(element: Element): string {
  const style = getComputedStyle(element);
  return [
    element.localName,
    element.className,
    element.parentElement?.localName,
    element.parentElement?.className,
    element.getAttribute('type'),
    style.fontSize,
    style.backgroundColor,
    style.outlineStyle,
    style.outlineColor,
    style.outlineWidth,
  ].join('|');
}

function isLifted(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    if (/fixed|sticky/u.test(getComputedStyle(each).position)) return true;
  return getComputedStyle(element).position === 'absolute' && element.getBoundingClientRect().width <= 1;
}

/** Asks at five points what lies on top; it counts only when all of the element is covered (2.4.11). */
function findCover(element: Element): string | undefined {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return undefined;
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.05, 0.1],
    [0.95, 0.1],
    [0.05, 0.9],
    [0.95, 0.9],
  ];
  let cover: Element | undefined;
  for (const [x, y] of points) {
    const [left, top] = [box.left + box.width * x, box.top + box.height * y];
    if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
    const upper = document.elementFromPoint(left, top);
    if (
      upper === null ||
      upper === element ||
      element.contains(upper) ||
      upper.contains(element) ||
      upper.closest('label')?.contains(element)
    )
      return undefined;
    if (![...ancestors(upper)].some((each) => /fixed|sticky|absolute/u.test(getComputedStyle(each).position)))
      return undefined;
    cover = upper;
  }
  return cover === undefined ? undefined : tidy(cover.textContent).slice(0, 40) || cover.localName;
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each !== null; each = each.parentElement) yield each;
}

/** What the Tab key must reach: each once, but for radio buttons and the like, of which one stands for all. */
export function listExpectedStops(): { key: number; seen: Seen }[] {
  const groups = new Set<string>();
  return [...document.querySelectorAll(interactive)].flatMap((element) => {
    if (
      !(element instanceof HTMLElement) ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('[inert]') !== null
    )
      return [];
    if (element.matches(':disabled') || (element.tabIndex < 0 && !isNativeControl(element))) return [];
    if (
      element.tabIndex < 0 &&
      (element.closest(
        '[role="tablist"], [role="menu"], [role="menubar"], [role="radiogroup"], [role="listbox"], [role="toolbar"], [role="grid"], [role="tree"], [role="combobox"]',
      ) !== null ||
        element.getAttribute('aria-hidden') === 'true' ||
        element.closest('[aria-hidden="true"]') !== null)
    )
      return [];
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = `${element.form?.id ?? ''} ${element.name}`;
      if (element.name !== '' && groups.has(group)) return [];
      groups.add(group);
    }
    if (element.localName === 'iframe' || element.matches('audio, video')) return [];
    if (!isShown(element) && element.tabIndex < 0) return [];
    return [
      {
        key: keyOf(element),
        seen: seeAt(
          element,
          `${quote(nameOf(element) || tidy(element.textContent) || element.localName, 40)} cannot be reached with the Tab key.`,
        ),
      },
    ];
  });
}

const isNativeControl = (element: Element) =>
  element.matches('a[href], button, input, select, textarea') && isShown(element);

/** Says which of radio buttons of one group stand for each other, so that one visit is enough. */
export function listTwins(key: number): number[] {
  const element = [...document.querySelectorAll('input[type="radio"]')].find(
    (input) => keys.get(input) === key,
  );
  if (!(element instanceof HTMLInputElement)) return [key];
  return [...document.querySelectorAll('input[type="radio"]')]
    .filter(
      (input) =>
        input instanceof HTMLInputElement && input.name === element.name && input.form === element.form,
    )
    .map(keyOf);
}

/** Takes the focus away, so that the next Tab begins at the top. */
export function dropFocus(): void {
  // A blurred element is still where the next Tab sets out from; the page itself is before all of them.
  if (active() !== null) {
    const page = document.documentElement;
    page.tabIndex = -1;
    page.focus();
    page.removeAttribute('tabindex');
  }
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

/** Whether anything stays in place while the page scrolls. */
export const hasLifted = (): boolean =>
  [...document.querySelectorAll('body *')].some(
    (element) => /fixed|sticky/u.test(getComputedStyle(element).position) && isShown(element),
  );
