import type { CheerioAPI } from 'cheerio';
import { readText } from './read-text.ts';

/** An accessibility statement as a visitor reads it: apostrophes straight, each run of white space as one space. */
export interface ReadStatement {
  readonly title: string;
  readonly h1: string;
  readonly text: string;
  /** The headings of the second and third level in their order: `h2 Compliance status`. */
  readonly headings: readonly string[];
  /** The text below each heading up to the next one of any level. */
  readonly parts: ReadonlyMap<string, string>;
  /** The items of the lists below each heading up to the next one of any level. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly string[];
}

/**
 * Reads an accessibility statement.
 * Takes the document of its page; returns its headings, and what stands below each of them.
 */
export function readStatement(document: CheerioAPI): ReadStatement {
  const found = document('main').find('h2, h3').toArray();
  const below = found.map((heading) => {
    const content = document(heading).nextUntil('h1, h2, h3');
    return {
      name: fold(document(heading).text()),
      text: fold(
        content
          .toArray()
          .map((element) => document(element).text())
          .join(' '),
      ),
      items: content
        .find('li')
        .toArray()
        .map((item) => fold(document(item).text())),
    };
  });
  return {
    title: readText(document, 'head > title'),
    h1: readText(document, 'h1'),
    text: fold(readText(document, 'main')),
    headings: found.map((heading) => `${heading.name} ${fold(document(heading).text())}`),
    parts: new Map(below.map(({ name, text }) => [name, text])),
    lists: new Map(below.map(({ name, items }) => [name, items])),
    links: document('main a[href]')
      .toArray()
      .map((link) => document(link).attr('href') ?? ''),
  };
}

const fold = (words: string) => words.replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();
