import { blockOf, type TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const elsewhere =
  'h1, h2, h3, h4, h5, h6, [role="heading"], table, dl, nav, header, footer, label, legend, button, a, figcaption, summary, blockquote, form, aside[role="note"], [role="alert"], [role="status"], ul, ol, address, pre, code, dialog, [aria-hidden="true"], body > div > p:only-child';

/** Screen readers move by headings, and a bold line is none (technique F2). */
export const headingOnlyLooks: Rule = {
  id: 'heading-only-looks',
  criterion: '1.3.1',
  whom: 'people who move through a page by its headings',
  remedy: 'Mark the line up as a heading of the right level (## in Markdown).',
  find({ blocks }) {
    const body = usualSize(blocks);
    return blocks.flatMap((block, index) => {
      const { element, text } = block;
      const next = blocks[index + 1];
      if (next === undefined || text.includes('\n')) {
        return text.includes('\n') ? findBoldFirstLine(block) : [];
      }
      if (element.closest(elsewhere) !== null || blockOf(element) !== element) return [];
      const words = countWords(text);
      if (!/\p{L}{3}/u.test(text) || getComputedStyle(element).display.startsWith('inline')) return [];
      if (words === 0 || words > 12 || text.length > 80 || /[.!?:;,”"]$/u.test(text)) return [];
      if (
        countWords(next.text) < 8 ||
        next.element.closest('h1, h2, h3, h4, h5, h6, table, nav, footer, dl') !== null
      )
        return [];
      if (!isBelow(element, next.element) || !stand(block, next, body)) return [];
      return [{ element, message: `${quote(text)} looks like a heading but is not marked up as one.` }];
    });
  },
};

/** The words all stand out from those that follow, in weight or in size. */
function stand(block: TextBlock, next: TextBlock, body: number): boolean {
  const [own, other] = [styleOf(block), styleOf(next)];
  const isBold = own.weight >= 600 && own.weight > other.weight + 100;
  const isBig = own.size >= body * 1.19 && own.size >= other.size * 1.19;
  return isBold || isBig;
}

function styleOf({ nodes }: TextBlock): { weight: number; size: number } {
  const styles = nodes.flatMap(({ parentElement }) =>
    parentElement === null ? [] : [getComputedStyle(parentElement)],
  );
  const weights = styles.map(({ fontWeight }) => Number(fontWeight));
  const sizes = styles.map(({ fontSize }) => Number.parseFloat(fontSize));
  return { weight: Math.min(...weights), size: Math.min(...sizes) };
}

function usualSize(blocks: readonly TextBlock[]): number {
  const lengths = new Map<number, number>();
  for (const block of blocks) {
    const { size } = styleOf(block);
    lengths.set(size, (lengths.get(size) ?? 0) + block.text.length);
  }
  return [...lengths].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 16;
}

function isBelow(element: Element, next: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
  return (
    other.top >= one.bottom - 2 &&
    other.top - one.bottom < 80 &&
    other.left < one.right &&
    one.left < other.right
  );
}

/** A bold line, a line break, and the paragraph in the same element. */
function findBoldFirstLine({ element, text }: TextBlock): { element: Element; message: string }[] {
  const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
  const bold = element.querySelector('b, strong');
  if (bold === null || tidy(bold.textContent) !== tidy(first) || element.closest(elsewhere) !== null)
    return [];
  if (
    !tidy(element.textContent).startsWith(tidy(first)) ||
    countWords(first) > 12 ||
    countWords(rest.join(' ')) < 8
  )
    return [];
  if (/[.!?:;,]$/u.test(first)) return [];
  return [
    { element: bold, message: `${quote(first)} looks like a heading but is bold text before a line break.` },
  ];
}
