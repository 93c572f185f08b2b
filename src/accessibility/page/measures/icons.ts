/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';

/** A control whose picture is all that is seen of it. */
export interface IconControl extends Description {
  readonly name: string;
}

/** Lists controls that show no words: a burger, a cross, a printer. */
export function listIconControls(): IconControl[] {
  return [
    ...document.querySelectorAll(
      'a[href], button, [role="button"], summary, input[type="checkbox"], input[type="radio"]',
    ),
  ].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (!isShown(element) || width < 8 || height < 8 || hasShownWords(element)) return [];
    return [{ ...describe(element), name: nameOf(element) }];
  });
}

function hasShownWords(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      /[\p{L}\p{N}]/u.test(node.textContent ?? '') &&
      node.parentElement !== null &&
      isShown(node.parentElement)
    )
      return true;
  }
  return false;
}
