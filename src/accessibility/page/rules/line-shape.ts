import { blockOf, type TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const styleOf = ({ nodes, element }: TextBlock) => getComputedStyle(nodes[0]?.parentElement ?? element);
const isProse = ({ element }: TextBlock) => element.closest('pre, code, svg, table, button, nav') === null;

/** Lines that touch, or that are longer than an eye can follow back (1.4.8: at most 80 characters). */
export const lineShape: Rule = {
  id: 'line-shape',
  criterion: '1.4.8',
  whom: 'people who lose the line on the way back to its start',
  remedy: 'Limit text to about 70 characters a line (max-width: 65ch) and set its line height to 1.5.',
  find: ({ blocks }) =>
    blocks.filter(isProse).flatMap((block): Hit[] => {
      const { element, text } = block;
      if (
        blockOf(element) !== element ||
        element.closest('h1, h2, h3, h4, h5, h6') !== null ||
        countWords(text) < 15
      )
        return [];
      const lines = countLines(block);
      const length = Math.round(text.length / Math.max(1, lines.count));
      const { lineHeight, fontSize } = styleOf(block);
      const height = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      const hits: Hit[] = [];
      if (lines.count >= 3 && length > 95)
        hits.push({ element, message: `${quote(text)} has about ${length} characters a line.` });
      if (lines.count === 2 && lines.longest > 110)
        hits.push({ element, message: `${quote(text)} has a line of about ${lines.longest} characters.` });
      if (lines.count >= 2 && height < 1.2)
        hits.push({
          element,
          message: `The lines of ${quote(text)} stand ${Math.round(height * 100) / 100} apart.`,
        });
      return hits;
    }),
};

function countLines({ nodes, text }: TextBlock): { count: number; longest: number } {
  const lines = new Map<number, number>();
  let total = 0;
  for (const node of nodes) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { bottom, width } of range.getClientRects()) {
      const line = Math.round(bottom / 6);
      lines.set(line, (lines.get(line) ?? 0) + width);
      total += width;
    }
  }
  return {
    count: lines.size,
    longest: total === 0 ? 0 : Math.round((Math.max(0, ...lines.values()) / total) * text.length),
  };
}
