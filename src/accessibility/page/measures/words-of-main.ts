/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, type Description } from '../dom/describe.ts';
import { listBlocks } from '../dom/list-blocks.ts';

/** A block of words in the main part. */
export interface Words extends Description {
  readonly text: string;
}

/** Lists the blocks of words that are shown in the main part, but for navigation, asides and what is pressed. */
export function listWordsOfMain(): Words[] {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  return listBlocks(main)
    .filter(
      ({ element, text }) =>
        text.replaceAll(/[^\p{L}]/gu, '').length >= 30 &&
        element.closest(
          'nav, aside, footer, header, form, button, [role="status"], [role="alert"], [aria-live], dialog',
        ) === null,
    )
    .map(({ element, text }) => ({ ...describe(element), text }));
}
