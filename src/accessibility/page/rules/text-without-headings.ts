import { countWords } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

/** Words that a reader takes in one go; a page of A4 has about 400. */
const most = 400;

/** Long text needs headings, or nobody finds anything in it (2.4.10). */
export const textWithoutHeadings: Rule = {
  id: 'text-without-headings',
  criterion: '2.4.10',
  whom: 'people who scan a page, by eye or by ear, before they read it',
  remedy: 'Divide the text by headings that say what each part is about.',
  find({ blocks, all }) {
    const headings = all('h1, h2, h3, h4, h5, h6, [role="heading"], legend, caption, summary, dt, th');
    let [words, start] = [0, undefined as Element | undefined];
    let next = 0;
    for (const { element, text } of blocks) {
      if (element.closest('footer, nav, table, pre, li, dl, [role="log"]') !== null) continue;
      while (headings[next] && (headings[next] === element || isBefore(headings[next], element))) {
        [words, start] = [0, undefined];
        next += 1;
      }
      if (text.length < 40) continue;
      start ??= element;
      words += countWords(text);
      if (words > most)
        return [
          { element: start, message: `From here on more than ${most} words follow without a heading.` },
        ];
    }
    return [];
  },
};

const isBefore = (one: Element | undefined, other: Element): boolean =>
  one !== undefined && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
