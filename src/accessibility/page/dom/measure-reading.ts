/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { TextBlock } from './list-blocks.ts';
import { countWords } from './tidy.ts';

/** How hard a text is to read. */
export interface Reading {
  readonly sentences: readonly string[];
  readonly words: number;
  /** Years of school that it asks for: the Flesch-Kincaid grade level (Kincaid and others, 1975). */
  readonly grade: number;
}

/**
 * Measures how hard a text is to read.
 * @param text words without markup, in English
 */
export function measureReading(text: string): Reading {
  const sentences = text
    .split(/(?<=[.!?][”"’)]?)\s+(?=[\p{Lu}\p{N}“"‘(])/u)
    .filter((sentence) => countWords(sentence) > 0);
  const all = text.match(/[\p{L}]+(?:[’'-][\p{L}]+)*/gu) ?? [];
  const syllables = all.reduce((sum, word) => sum + countSyllables(word), 0);
  const words = countWords(text);
  const grade =
    all.length === 0 || sentences.length === 0
      ? 0
      : 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
  return { sentences, words, grade };
}

/** Groups of vowels, less a silent e at the end: right for about nine words of ten, which is enough for an average. */
function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/u, (end) => end.slice(0, 1));
  return Math.max(1, plain.match(/[aeiouy]{1,2}/gu)?.length ?? 1);
}

/**
 * Measures how hard the running text of a page is to read: its sentences, and neither labels, names nor tables.
 * @param blocks the blocks of text of the page
 */
export function readPage(blocks: readonly TextBlock[]): Reading {
  const prose = blocks.filter(
    ({ element, text }) =>
      countWords(text) >= 6 &&
      /[.!?][”"’)]?$/u.test(text) &&
      element.closest('nav, footer, table, pre, code, address, form') === null,
  );
  return measureReading(prose.map(({ text }) => text.replaceAll('\n', ' ')).join(' '));
}
