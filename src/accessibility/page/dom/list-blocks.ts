/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isShown } from './is-shown.ts';
import { tidy } from './tidy.ts';

/** A run of visible text that no block boundary cuts: a paragraph, a cell, a list item's own words. */
export interface TextBlock {
  readonly element: Element;
  /** Its words as they are written, with single spaces; a line break stays one. */
  readonly text: string;
  readonly nodes: readonly Text[];
}

const skipped = 'script, style, noscript, template, svg, textarea, select, option, title';

/**
 * Divides what is shown into blocks of text.
 * @param root where to look
 * @returns the blocks in the order of the source
 */
export function listBlocks(root: Element): readonly TextBlock[] {
  const parts = new Map<Element, { text: string; nodes: Text[] }>();
  const shown = new Map<Element, boolean>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) {
      const part = parts.get(blockOf(node));
      if (part) part.text += '\n';
      continue;
    }
    if (!(node instanceof Text) || node.data.trim() === '') {
      const part =
        node instanceof Text && node.parentElement ? parts.get(blockOf(node.parentElement)) : undefined;
      if (part) part.text += ' ';
      continue;
    }
    const parent = node.parentElement;
    if (parent === null || parent.closest(skipped) !== null) continue;
    if (!shown.has(parent)) shown.set(parent, isShown(parent));
    if (!shown.get(parent)) continue;
    const block = blockOf(parent);
    const part = parts.get(block);
    if (part) {
      part.text += node.data;
      part.nodes.push(node);
    } else parts.set(block, { text: node.data, nodes: [node] });
  }
  return [...parts].map(([element, { text, nodes }]) => ({ element, text: tidyLines(text), nodes }));
}

/** Inside `pre` a line of the source is a line of the page; elsewhere only `br` breaks one. */
function tidyLines(text: string): string {
  return text.split('\n').map(tidy).join('\n').trim();
}

/**
 * Finds the block in which an element's text runs.
 * @param element any element
 * @returns itself or its nearest ancestor that is not inline
 */
export function blockOf(element: Element): Element {
  let block = element;
  while (
    block.parentElement !== null &&
    /^(?:inline|ruby|contents)$/u.test(getComputedStyle(block).display)
  ) {
    block = block.parentElement;
  }
  return block;
}
