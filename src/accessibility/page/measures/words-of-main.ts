/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { listBlocks } from '../dom/list-blocks.ts';
import { tidy } from '../dom/tidy.ts';

/** A block of words in the main part. */
export interface Words extends Description {
  readonly text: string;
}

/** Lists the blocks of words that are shown in the main part, but for navigation, asides and what is pressed. */
export function listWordsOfMain(): Words[] {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  // A link is not read on paper but followed, so that a page may leave out links to more.
  const isLink = (element: Element) =>
    [...element.querySelectorAll('a')].map(({ textContent }) => tidy(textContent)).join(' ') ===
    tidy(element.textContent);
  return listBlocks(main)
    .filter(
      ({ element, text }) =>
        text.replaceAll(/[^\p{L}]/gu, '').length >= 3 &&
        !isLink(element) &&
        element.closest(
          'a, nav, aside, footer, header, form, button, [role="status"], [role="alert"], [aria-live], dialog',
        ) === null,
    )
    .map(({ element, text }) => ({ ...describe(element), text }));
}
