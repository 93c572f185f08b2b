/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Says whether an element takes part in the picture: it is laid out, not transparent, not moved out of sight, and not
 * squeezed into the one pixel that hides words for screen readers only.
 * @param element any element
 */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return !isForEarsOnly(element);
}

/**
 * Says whether an element is hidden from the eye and kept for screen readers, in one of the usual ways.
 * @param element any element
 */
export function isForEarsOnly(element: Element): boolean {
  for (
    let each: Element | null = element;
    each !== null && each !== document.body;
    each = each.parentElement
  ) {
    const { position, clip, clipPath, overflow } = getComputedStyle(each);
    if (position !== 'absolute' && position !== 'fixed') continue;
    const box = each.getBoundingClientRect();
    if (clip === 'rect(0px, 0px, 0px, 0px)' || clip === 'rect(1px, 1px, 1px, 1px)') return true;
    if (/inset\((?:50|100)%|circle\(0/u.test(clipPath)) return true;
    if (overflow !== 'visible' && box.width <= 1 && box.height <= 1) return true;
    if (box.right + scrollX < -500 || box.bottom + scrollY < -500) return true;
  }
  return false;
}

/**
 * Says whether assistive technology meets an element: it is rendered, and nothing above it is hidden from it.
 * @param element any element
 */
export function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return element.closest('[aria-hidden="true"], [inert]') === null;
}
