import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const hollow =
  /^(?:untitled(?: document| page)?|document|page|home|home ?page|index|default|title|page title|new page|welcome|test|website|web ?page|my (?:site|page|website)|blank|\S+\.(?:html?|php|aspx?)|vite app|react app|example(?: page)?|lorem ipsum.*|insert title.*|none|null|undefined)$/iu;
const small = new Set(
  'the and for with from your our this that page site website home welcome about are was has how what who when where'.split(
    ' ',
  ),
);
const wordsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => word.replace(/(?:es|s|ing|ed)$/u, '')),
  );

/** The title is the first thing that is read out, and the name of the tab (2.4.2). */
export const pageTitle: Rule = {
  id: 'page-title',
  criterion: '2.4.2',
  whom: 'people who hear the title first, and people with many tabs open',
  remedy: 'Begin the title with what this page is about and end it with the name of the site.',
  find({ document: page, all }) {
    const title = tidy(page.title);
    const element = page.querySelector('title') ?? page.documentElement;
    if (title === '') return [{ element, message: 'The page has no title.' }];
    if (hollow.test(title))
      return [{ element, message: `The title ${quote(title)} says nothing about the page.` }];
    const [firsts, heads] = [
      tidy(
        all('h1')
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
      tidy(
        all('h1, h2, h3')
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
    ];
    if (firsts === '') return [];
    const said = wordsOf(title);
    const has = (text: string) => [...wordsOf(text)].some((word) => said.has(word));
    if (!has(firsts) && !has(heads) && wordsOf(firsts).size > 0)
      return [
        { element, message: `The title ${quote(title)} shares no word with the heading ${quote(firsts)}.` },
      ];
    const name = all('header, [role="banner"]')
      .map(({ textContent }) => tidy(textContent))
      .join(' ');
    if (!has(firsts) && wordsOf(firsts).size > 0 && [...said].every((word) => wordsOf(name).has(word)))
      return [
        {
          element,
          message: `The title ${quote(title)} names only the site, and not the page ${quote(firsts)}.`,
        },
      ];
    return [];
  },
};
