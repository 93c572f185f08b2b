/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';

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
