/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { interactive } from '../dom/fields.ts';
import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';

interface Notes {
  readonly listeners: ReadonlyMap<EventTarget, ReadonlySet<string>>;
  readonly opened: string[];
}

/** What the page's scripts listen for, as the hooks noted it. */
export const notes = (): Notes =>
  (window as unknown as { gateNotes?: Notes }).gateNotes ?? { listeners: new Map(), opened: [] };

const clicks = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'dblclick',
];
const keys = ['keydown', 'keyup', 'keypress'];

/**
 * Lists what an element listens for, by script or by attribute.
 * @param element any element
 */
export function typesOf(element: Element): ReadonlySet<string> {
  const types = new Set(notes().listeners.get(element));
  for (const type of [
    ...clicks,
    ...keys,
    'mouseover',
    'mouseenter',
    'change',
    'input',
    'focus',
    'submit',
    'touchmove',
    'pointermove',
    'mousemove',
    'dragstart',
  ]) {
    const handler: unknown = Reflect.get(element, `on${type}`);
    if (typeof handler === 'function') types.add(type);
  }
  return types;
}

const hasAny = (types: ReadonlySet<string>, some: readonly string[]) => some.some((type) => types.has(type));
const isFocusable = (element: Element) =>
  element.matches(interactive) && element instanceof HTMLElement && element.tabIndex >= 0;
const native =
  'a[href], area[href], button, input, select, textarea, summary, option, label, audio, video, details, iframe, body, html, form, dialog, [contenteditable="true"]';

/**
 * Finds what only a pointer can use (2.1.1), and what acts at the first touch (2.5.2).
 */
export function findMouseOnly(): Seen[] {
  return [...document.querySelectorAll('body *')].flatMap((element): Seen[] => {
    const types = typesOf(element);
    if (types.size === 0 || !isShown(element)) return [];
    const hits: Seen[] = [];
    const name = quote(nameOf(element) || tidy(element.textContent) || element.localName, 40);
    const isPressed = hasAny(types, clicks);
    if (isPressed && !element.matches(native)) {
      const isDelegate = [...element.querySelectorAll(interactive)].some(
        (part) => isFocusable(part) && isExposed(part),
      );
      const isInside = element.closest('a[href], button, label, summary') !== null;
      const isOverlay =
        tidy(element.textContent) === '' &&
        /fixed|absolute/u.test(getComputedStyle(element).position) &&
        element.getBoundingClientRect().width >= innerWidth * 0.9;
      if (!isFocusable(element)) {
        if (!isDelegate && !isInside && !isOverlay)
          hits.push(seeAt(element, `${name} can be clicked, and the keyboard cannot reach it.`));
      } else if (!hasKeys(element))
        hits.push(
          seeAt(element, `${name} can be clicked and takes the focus, but no key does what a click does.`),
        );
    }
    const isControl = element.matches(
      'a[href], button, [role="button"], [role="link"], [role="switch"], [role="tab"]',
    );
    const actsOnPress =
      hasAny(types, ['mousedown', 'pointerdown', 'touchstart']) &&
      !hasAny(types, ['click', 'mouseup', 'pointerup', 'touchend', 'pointermove', 'mousemove', 'touchmove']);
    if (isControl && actsOnPress)
      hits.push(
        seeAt(element, `${name} acts as soon as it is touched, so that a slip cannot be taken back.`),
      );
    return hits;
  });
}

function hasKeys(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    if (hasAny(typesOf(each), keys)) return true;
  return hasAny(notes().listeners.get(document) ?? new Set(), keys);
}

/**
 * Finds what can only be done by a gesture (2.5.1) or by moving the device (2.5.4).
 */
export function findGestures(): Seen[] {
  const swipes = [...document.querySelectorAll('body *')].flatMap((element): Seen[] => {
    const types = typesOf(element);
    const isSwipe =
      (types.has('touchstart') && (types.has('touchmove') || types.has('touchend'))) ||
      (types.has('pointerdown') &&
        (types.has('pointermove') || types.has('pointerup')) &&
        !types.has('click'));
    if (!isSwipe || !isShown(element) || element.matches('button, a, input[type="range"], canvas')) return [];
    const part =
      element.closest('section, article, figure, [role="region"], [role="group"]') ??
      element.parentElement ??
      element;
    const hasOther = [...part.querySelectorAll('button, a[href], input, select, [role="button"]')].some(
      (control) =>
        isShown(control) &&
        /next|previous|prev|forward|back|left|right|slide|\d|zoom|move|up|down/iu.test(nameOf(control)),
    );
    return hasOther
      ? []
      : [
          seeAt(
            element,
            `${quote(tidy(element.textContent) || element.localName, 40)} is moved by a swipe, and no button does the same.`,
          ),
        ];
  });
  const isShaken = ['devicemotion', 'deviceorientation'].some((type) =>
    notes().listeners.get(window)?.has(type),
  );
  return isShaken
    ? [
        ...swipes,
        seeAt(
          document.body,
          'The page listens to the movement of the device; offer a control that does the same, and a way to turn it off.',
        ),
      ]
    : swipes;
}

/** Whether the page as a whole listens for keys, so that single letters may be taken (2.1.4). */
export const listensForKeys = (): boolean =>
  [window, document, document.documentElement, document.body].some(
    (target) =>
      hasAny(notes().listeners.get(target) ?? new Set(), keys) ||
      ['onkeydown', 'onkeyup', 'onkeypress'].some((name) => typeof Reflect.get(target, name) === 'function'),
  );

/** Whether the page runs scripts of its own. */
export const hasScripts = (): boolean =>
  [...document.scripts].some(
    ({ type, src, textContent }) =>
      (type === '' || /javascript|module/iu.test(type)) && (src !== '' || (textContent ?? '').trim() !== ''),
  ) ||
  document.querySelector(
    '[onclick], [onchange], [onload], [onfocus], [onmouseover], [oninput], [onkeydown], [onsubmit]',
  ) !== null;
