import { listBlocks, type TextBlock } from './dom/list-blocks.ts';
import type { ReadText } from './read-text.ts';

/** What rules see of a page: its elements, and its text in blocks as they are shown. */
export interface PageView {
  readonly document: Document;
  /** The visible text, block by block, in the order of the source. */
  readonly blocks: readonly TextBlock[];
  /** Asks outside of the page which words are English and which language texts are in. */
  readonly readText: ReadText;
  /** Every element that matches, in the order of the source. */
  readonly all: (selector: string) => Element[];
}

/**
 * Looks at the page in which this runs.
 * @param readText tells words and languages
 * @returns the view for the rules, made once for all of them
 */
export function viewPage(readText: ReadText): PageView {
  return {
    document,
    blocks: listBlocks(document.body),
    readText,
    all: (selector) => [...document.querySelectorAll(selector)],
  };
}
