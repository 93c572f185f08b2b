/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { interactive } from '../dom/fields.ts';
import { nameOf } from '../dom/name-of.ts';
import { tidy } from '../dom/tidy.ts';

/** Something that came into view. */
export interface Part extends Description {
  readonly text: string;
  readonly isDialog: boolean;
  readonly hasDialogRole: boolean;
  readonly name: string;
  readonly isLive: boolean;
  readonly holdsFocus: boolean;
  readonly hasControls: boolean;
  readonly coversText: boolean;
}

let before = new Set<Element>();
let textBefore = new Map<Element, string>();
let appeared: Element[] = [];

/** Whether an element is in view: laid out, not transparent, and not beside the page. */
export const isUp = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getClientRects().length > 0 &&
  element.getBoundingClientRect().right > 0;

/** Remembers what is in view, to tell later what has come. */
export function remember(): void {
  const all = [...document.querySelectorAll('body *')];
  before = new Set(all.filter(isUp));
  textBefore = new Map(
    all
      .filter((element) => element.childElementCount === 0)
      .map((element) => [element, tidy(element.textContent)]),
  );
  appeared = [];
}

/** Lists what has come into view since: the outermost elements, and those whose words have changed. */
export function listAppeared(): Part[] {
  const fresh = [...document.querySelectorAll('body *')].filter(
    (element) => !before.has(element) && isUp(element),
  );
  const roots = fresh
    .filter((element) => element.parentElement === null || !fresh.includes(element.parentElement))
    .filter(
      (element) => tidy(element.textContent) !== '' || element.querySelector('img, iframe, video') !== null,
    );
  const changed = [...textBefore]
    .filter(
      ([element, text]) =>
        element.isConnected &&
        isUp(element) &&
        before.has(element) &&
        tidy(element.textContent) !== text &&
        tidy(element.textContent) !== '',
    )
    .map(([element]) => element);
  appeared = [...roots, ...changed.filter((element) => !roots.some((root) => root.contains(element)))];
  return appeared.map(toPart);
}

function toPart(element: Element): Part {
  const inner = [element, ...element.querySelectorAll('*')];
  const dialog =
    inner.find((part) =>
      part.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'),
    ) ?? element.closest('dialog, [role="dialog"], [role="alertdialog"]');
  const { position } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isBig = box.width * box.height > innerWidth * innerHeight * 0.12;
  const looksLike =
    /modal|lightbox|overlay|dialog|popup|pop-up/iu.test(`${element.className} ${element.id}`) &&
    (position !== 'static' || isBig);
  const holder = dialog ?? element;
  return {
    ...describe(holder),
    text: tidy(element.textContent).slice(0, 200),
    isDialog: dialog !== null || looksLike || (position === 'fixed' && isBig),
    hasDialogRole: dialog !== null,
    name: dialog === null ? '' : nameOf(dialog),
    isLive:
      element.closest(
        '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], output',
      ) !== null || element.querySelector('[role="alert"], [role="status"], [aria-live]') !== null,
    holdsFocus: holder.contains(document.activeElement),
    hasControls: holder.querySelector(interactive) !== null,
    coversText: coversText(element),
  };
}

/** Whether it lies over other words, as opposed to pushing them away. */
function coversText(element: Element): boolean {
  const { position } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (
    position === 'static' &&
    ![...element.querySelectorAll('*')].some((part) =>
      /absolute|fixed/u.test(getComputedStyle(part).position),
    )
  )
    return false;
  return [...before].some((other) => {
    if (
      other.contains(element) ||
      other.childElementCount > 0 ||
      tidy(other.textContent) === '' ||
      !isUp(other)
    )
      return false;
    const rect = other.getBoundingClientRect();
    return (
      Math.min(rect.right, box.right) - Math.max(rect.left, box.left) > 4 &&
      Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top) > 4
    );
  });
}

/** Whether what had appeared at a place in the list is still in view. */
export const isStillUp = (index: number): boolean =>
  appeared[index] !== undefined && appeared[index].isConnected && isUp(appeared[index]);

/** Counts blocks of words that have gone out of view since, as a tab's panel does when another comes. */
export const countGone = (): number =>
  [...before].filter((element) => element.isConnected && !isUp(element) && countLetters(element) > 8).length;

const countLetters = (element: Element) => tidy(element.textContent).length;

/** Whether the focus is inside of what had appeared, or nowhere, which is where a browser's own bar is. */
export function isFocusInside(index: number): boolean {
  const element = appeared[index];
  if (element === undefined) return false;
  const holder = element.closest('dialog, [role="dialog"], [role="alertdialog"]') ?? element;
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || holder.contains(activeElement);
}

/** Where the middle of what appeared is, in the window. */
export function middleOf(index: number): { x: number; y: number } | undefined {
  const box = appeared[index]?.getBoundingClientRect();
  return box === undefined || box.width === 0
    ? undefined
    : { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 30) };
}

/** Clicks whatever closes the part that appeared. */
export function clickClose(index: number): boolean {
  const element = appeared[index];
  const holder = element?.closest('dialog, [role="dialog"]') ?? element;
  const control = [
    ...(holder?.querySelectorAll<HTMLElement>('button, a, [role="button"], span, div, i') ?? []),
  ].find((part) =>
    /^(?:close|cancel|dismiss|done|ok|×|✕|✖|x|no thanks|not now)\b|^[×✕✖]/iu.test(
      nameOf(part) || tidy(part.textContent),
    ),
  );
  control?.click();
  return control !== undefined;
}
