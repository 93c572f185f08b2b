import type { BuiltPage, Check, Finding } from './check.ts';
import { readText } from './read-text.ts';

/**
 * Every page must say what it is: WCAG 2.4.2 (page titled), 3.1.1 (language of page), and the habit of
 * one `h1`. A minimum of words catches pages that were built empty, which every other check would pass.
 */
export const pageTitles: Check = {
  name: 'page-titles',
  promise: 'Every page has a language, its own title, a description, one heading and a text',
  async run(site) {
    return [...site.pages.flatMap(judgePage), ...findRepeats(site.pages)];
  },
};

function judgePage(page: BuiltPage): readonly Finding[] {
  const { document } = page;
  const headings = document('h1').length;
  const mains = document('main').length;
  // A list of one short item is a page too; an empty template is not.
  const least = 6;
  const words = readText(document, 'main').split(' ').filter(Boolean).length;
  const language = document('html').attr('lang') ?? '';
  const problems = [
    readTitle(page) === '' && 'It has no title; give it one that says what the page is.',
    readDescription(page) === '' && 'It has no meta description; add one sentence about the page.',
    headings !== 1 && `It has ${headings} h1 headings; it needs exactly one.`,
    mains !== 1 && `It has ${mains} main elements; it needs exactly one.`,
    mains === 1 && words < least && `Its main part has ${words} words; it needs at least ${least}.`,
    !/^[a-z]{2,3}(?:-[a-z\d]+)*$/iu.test(language) &&
      'Its html element lacks a language, such as lang="en-GB".',
  ];
  return problems.filter((problem) => problem !== false).map((message) => ({ file: page.file, message }));
}

function findRepeats(pages: readonly BuiltPage[]): readonly Finding[] {
  const groups = Map.groupBy(pages, readTitle);
  return [...groups].flatMap(([title, [first, ...others]]) =>
    title === '' || !first
      ? []
      : others.map((page) => ({
          file: page.file,
          message: `Its title "${title}" is also that of ${first.file}; give each page its own.`,
        })),
  );
}

function readTitle(page: BuiltPage): string {
  return readText(page.document, 'head > title');
}

function readDescription(page: BuiltPage): string {
  return (page.document('meta[name="description" i]').attr('content') ?? '').trim();
}
