import type { TextBlock } from '../dom/list-blocks.ts';
import { measureReading, readPage } from '../dom/measure-reading.ts';
import { countWords, quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** The most words of a sentence, of a paragraph, and the highest school grade of a paragraph that people still follow. */
const most = { sentence: 45, paragraph: 150, grade: 16.5, page: 15, legalese: 2 };

const legalese =
  /\b(?:hereinafter|hereby|herein|hereto|heretofore|aforementioned|aforesaid|thereof|therein|thereto|thereunder|notwithstanding|pursuant to|inter alia|mutatis mutandis|whereupon|in lieu of|vis-à-vis|forthwith|henceforth|wherefore|heretofore|whereas|prior to the commencement of|in the event that)\b/giu;

/** Sentences that nobody finishes (3.1.5; 25 words is the length that GOV.UK aims at). */
export const hardToRead: Rule = {
  id: 'hard-to-read',
  criterion: '3.1.5',
  whom: 'people who read slowly, who are tired, or whose first language is another',
  remedy: 'Make two sentences or paragraphs of one, and use the words that you would say.',
  find: ({ document: page, blocks }) => [
    ...judgePage(page, blocks),
    ...blocks.flatMap(({ element, text }): Hit[] => {
      if (
        element.closest(
          'pre, code, table, nav, footer, address, [lang]:not(html, [lang^="en"]), blockquote',
        ) !== null
      )
        return [];
      const flow = text.replaceAll('\n', '. ');
      const { sentences, words, grade } = measureReading(flow);
      const longest = sentences.toSorted((one, other) => countWords(other) - countWords(one))[0] ?? '';
      const legal = flow.match(legalese) ?? [];
      const commas = longest.match(/[,;]/gu)?.length ?? 0;
      const isList = commas > countWords(longest) / 9;
      if (countWords(longest) > most.sentence && !isList)
        return [
          {
            element,
            message: `A sentence has ${countWords(longest)} words, more than ${most.sentence}: ${quote(longest)}.`,
          },
        ];
      if (words > most.paragraph)
        return [
          {
            element,
            message: `A paragraph has ${words} words, more than ${most.paragraph}: ${quote(text)}.`,
          },
        ];
      if (words >= 35 && grade > most.grade && commas <= countWords(longest) / 6)
        return [
          {
            element,
            message: `This needs ${Math.round(grade)} years of school to be read at once: ${quote(text)}.`,
          },
        ];
      if (new Set(legal.map((word) => word.toLowerCase())).size >= most.legalese)
        return [
          {
            element,
            message: `The words ${legal
              .slice(0, 3)
              .map((word) => quote(word))
              .join(', ')} are those of lawyers.`,
          },
        ];
      return [];
    }),
  ],
};

/** The page as a whole: a hard paragraph may stand alone, but not a hundred words and more of them. */
function judgePage(page: Document, blocks: readonly TextBlock[]): Hit[] {
  const { words, grade } = readPage(blocks);
  const element = page.querySelector('main') ?? page.body;
  return words >= 100 && grade > most.page
    ? [
        {
          element,
          message: `The page needs ${Math.round(grade)} years of school to be read; ${most.page} are the most.`,
        },
      ]
    : [];
}
