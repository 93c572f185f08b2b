/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isForEarsOnly } from '../dom/is-shown.ts';
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
