/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isShown } from '../dom/is-shown.ts';
import { tidy } from '../dom/tidy.ts';

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
