/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isForEarsOnly, isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';

/**
 * Finds what makes the page wider than its window (1.4.10).
 * @returns the widest things that stick out, at most three; nothing when the page fits
 */
export function findSideways(): Seen[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 1 &&
      box.right + scrollX > clientWidth + 1 &&
      !isInScroller(element) &&
      !isForEarsOnly(element) &&
      element.checkVisibility()
    );
  });
  const leaves = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  const found = (leaves.length > 0 ? leaves : [document.body]).slice(0, 3);
  return found.map((element) =>
    seeAt(
      element,
      `At ${clientWidth} pixels the page is ${scrollWidth} wide, because ${quote(tidy(element.textContent) || element.localName, 40)} does not fit, and must be scrolled to both sides.`,
    ),
  );
}

function isInScroller(element: Element): boolean {
  for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement) {
    const { overflowX, position } = getComputedStyle(each);
    if (overflowX !== 'visible' || position === 'fixed') return true;
  }
  return false;
}

/** What is cut or covered at the moment, by the place of its element: to compare a page before and after a change. */
export interface Cut extends Seen {
  readonly kind: 'cut' | 'covered';
  /** How many lines are concerned. */
  readonly lines: number;
}

/**
 * Finds text that its own box cuts off, and text that lies over other text (1.4.4, 1.4.12).
 * @param where what the page is set to, for the message
 */
export function findCut(where: string): Cut[] {
  const cuts = [...document.querySelectorAll('body *')].flatMap((element): Cut[] => {
    if (!(element instanceof HTMLElement) || element.closest('svg, select, textarea') !== null) return [];
    const { overflowX, overflowY, lineHeight, fontSize } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (!hides(overflowX) && !hides(overflowY)) return [];
    if (tidy(element.textContent) === '' || !isShown(element)) return [];
    const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
    const tall =
      hides(overflowY) && element.scrollHeight > element.clientHeight + line * 0.4
        ? countCut(element, 'y')
        : 0;
    const wide =
      hides(overflowX) && element.scrollWidth > element.clientWidth + 8 ? countCut(element, 'x') : 0;
    return tall + wide > 0
      ? [
          {
            ...seeAt(element, `${quote(element.textContent, 50)} is cut off ${where}.`),
            kind: 'cut',
            lines: tall + wide,
          },
        ]
      : [];
  });
  return [...cuts, ...findCovered(where)];
}

/** Whether it is text that sticks out, and not a picture or an empty box. */
function countCut(element: Element, axis: 'x' | 'y'): number {
  let lines = 0;
  const box = element.getBoundingClientRect();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (tidy(node.textContent) === '' || node.parentElement === null || !isShown(node.parentElement))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (axis === 'y' ? rect.bottom > box.bottom + 3 || rect.top < box.top - 3 : rect.right > box.right + 3)
        lines += 1;
    }
  }
  return lines;
}

/** Lines of text that other text of another block is written over. */
function findCovered(where: string): Cut[] {
  const lines = listLines();
  return lines.flatMap(({ element, rect, text }, index): Cut[] => {
    for (const other of lines.slice(index + 1, index + 60)) {
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const high = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      if (
        wide < 8 ||
        high < Math.min(rect.height, other.rect.height) * 0.35 ||
        element.contains(other.element) ||
        other.element.contains(element)
      )
        continue;
      return [
        {
          ...seeAt(element, `${quote(text, 40)} and ${quote(other.text, 40)} lie over each other ${where}.`),
          kind: 'covered',
          lines: 1,
        },
      ];
    }
    return [];
  });
}

function listLines(): { element: Element; rect: DOMRect; text: string }[] {
  const lines: { element: Element; rect: DOMRect; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = tidy(node.textContent);
    if (
      element === null ||
      text === '' ||
      element.closest('svg, script, style, noscript, option, [aria-hidden="true"]') !== null ||
      !isShown(element)
    )
      continue;
    if (isLifted(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = frameOf(element);
    for (const whole of [...range.getClientRects()].slice(0, 6)) {
      const rect = frame === undefined ? whole : cutTo(whole, frame);
      if (rect.width > 4 && rect.height > 4) lines.push({ element, rect, text });
    }
  }
  return lines;
}

/** The part of the window in which an element can be seen: within every ancestor that scrolls or hides what is too much. */
function frameOf(element: Element): DOMRect | undefined {
  let frame: DOMRect | undefined;
  for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    frame = frame === undefined ? each.getBoundingClientRect() : cutTo(frame, each.getBoundingClientRect());
  }
  return frame;
}

function cutTo(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

const isLifted = (element: Element): boolean => {
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    if (/fixed|sticky/u.test(getComputedStyle(each).position)) return true;
  return false;
};

/** Doubles every letter, as a browser does that enlarges text only (1.4.4). */
export function doubleText(): void {
  const sizes = [...document.querySelectorAll<HTMLElement>('body, body *')].map((element) => ({
    element,
    size: Number.parseFloat(getComputedStyle(element).fontSize),
  }));
  for (const { element, size } of sizes)
    if ('style' in element) element.style.setProperty('font-size', `${size * 2}px`, 'important');
}

/** Spaces text as a reader may set it (1.4.12), by a style sheet that can be taken out again. */
export function spaceText(isOn: boolean): void {
  document.getElementById('gate-spacing')?.remove();
  if (!isOn) return;
  const style = document.createElement('style');
  style.id = 'gate-spacing';
  style.textContent =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
  document.head.append(style);
}

/**
 * Counts the letters that can be seen in the main part, or in the body when there is none.
 */
export function countShownLetters(): number {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  let letters = 0;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      node.parentElement?.closest('script, style, noscript, template') ||
      !node.parentElement ||
      !isShown(node.parentElement)
    )
      continue;
    letters += tidy(node.textContent).length;
  }
  return letters;
}

/** Fixed parts that leave less than half of a small window for the page (1.4.10, 2.4.11). */
export function findCoveringParts(): Seen[] {
  return [...document.querySelectorAll('body *')].flatMap((element): Seen[] => {
    const { position } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') return [];
    const box = element.getBoundingClientRect();
    const covers = box.width > innerWidth * 0.8 && box.height > innerHeight * 0.6;
    const isStuck = position === 'fixed' || (box.top <= 1 && scrollY > 0);
    return covers &&
      isStuck &&
      isShown(element) &&
      tidy(element.textContent) !== '' &&
      element.closest('dialog, [role="dialog"]') === null
      ? [
          seeAt(
            element,
            `${quote(element.textContent, 40)} stays in place and covers ${Math.round((box.height / innerHeight) * 100)} % of a window of ${innerWidth} by ${innerHeight} pixels.`,
          ),
        ]
      : [];
  });
}

/** Finds what keeps the whole page from being scrolled or clicked. */
export function findLocked(): Seen[] {
  const found: Seen[] = [];
  const { scrollHeight, clientHeight } = document.documentElement;
  const [page, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)];
  const isLocked =
    /hidden|clip/u.test(page.overflowY) ||
    (page.overflowY === 'visible' && /hidden|clip/u.test(body.overflowY));
  const isOpen = document.querySelector('dialog[open], [aria-modal="true"]') !== null;
  if (isLocked && !isOpen && Math.max(scrollHeight, document.body.scrollHeight) > clientHeight + 80)
    found.push(
      seeAt(
        document.body,
        `The page is ${Math.max(scrollHeight, document.body.scrollHeight)} pixels high and cannot be scrolled.`,
      ),
    );
  const upper = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const lid = upper?.closest('body *');
  if (
    lid &&
    Number(getComputedStyle(lid).opacity) < 0.05 &&
    /fixed|absolute/u.test(getComputedStyle(lid).position) &&
    lid.getBoundingClientRect().width > innerWidth * 0.8
  )
    found.push(seeAt(lid, 'Something that is not seen lies over the page and takes every click.'));
  return found;
}
