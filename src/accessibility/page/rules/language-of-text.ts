import { isShown } from '../dom/is-shown.ts';
import type { TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { PageView } from '../page-view.ts';
import type { ReadResult } from '../read-text.ts';
import type { Hit, Rule } from '../rule.ts';

/** Scripts that tell the language, or at least that it is not one of Latin letters. */
const scripts: readonly [RegExp, readonly string[], string][] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'], 'Arabic'],
  [/\p{Script=Hebrew}/gu, ['he', 'yi', 'iw'], 'Hebrew'],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk'], 'Cyrillic'],
  [/\p{Script=Greek}/gu, ['el', 'grc'], 'Greek'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja'], 'Japanese'],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue', 'ko'], 'Chinese'],
  [/\p{Script=Hangul}/gu, ['ko'], 'Korean'],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa'], 'Devanagari'],
  [/\p{Script=Bengali}/gu, ['bn', 'as'], 'Bengali'],
  [/\p{Script=Gurmukhi}/gu, ['pa'], 'Punjabi'],
  [/\p{Script=Gujarati}/gu, ['gu'], 'Gujarati'],
  [/\p{Script=Tamil}/gu, ['ta'], 'Tamil'],
  [/\p{Script=Thai}/gu, ['th'], 'Thai'],
];

const names: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  cy: 'Welsh',
  pl: 'Polish',
  pt: 'Portuguese',
  nl: 'Dutch',
  ro: 'Romanian',
  sv: 'Swedish',
  da: 'Danish',
  la: 'Latin',
};
const nameOfLanguage = (code: string) => names[code] ?? `“${code}”`;

/** The language that is in force for an element: a voice speaks it, and an English voice spells Welsh. */
const languageOf = (element: Element): string =>
  (element.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase().split('-')[0] ?? '';

interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly isQuotation: boolean;
  /** Whether it is only set apart, as names of dishes, ships and commands are. */
  readonly isStressed?: boolean;
}

/** Each text must be in the language that its markup says. */
export const languageOfText: Rule = {
  id: 'language-of-text',
  criterion: '3.1.2',
  whom: 'people with screen readers, which speak each language with a voice of its own',
  remedy: 'Mark words of another language with lang, such as <span lang="cy">, and the page with its own.',
  async find(page) {
    const candidates = listCandidates(page);
    const results = await page.readText(candidates.map(({ text }) => text));
    const hits = candidates.flatMap((candidate, index) => judge(candidate, results[index]));
    const kept = hits.filter(
      ({ element }, index) => hits.findIndex((other) => other.element === element) === index,
    );
    return [...findScripts(page), ...kept, ...judgePage(page, candidates, results)];
  },
};

function listCandidates({ blocks, all }: PageView): readonly Candidate[] {
  const marked = all('body [lang]')
    .filter((element) => isShown(element) && countWords(tidy(element.textContent)) >= 2)
    .map((element) => ({ element, text: tidy(element.textContent), isQuotation: false }));
  const plain = blocks
    .map(withoutMarked)
    .filter(({ element }) => element.closest('pre, code, address, svg, nav') === null)
    .flatMap(({ element, text }): Candidate[] => [
      ...[...text.matchAll(/[“"«‘]([^”"»’]{6,160})[”"»’]/gu)].map(([, words = '']) => ({
        element,
        text: words,
        isQuotation: true,
      })),
      ...[...element.querySelectorAll('i, em, q, cite')].map((part) => ({
        element: part,
        text: tidy(part.textContent),
        isQuotation: true,
        isStressed: part.localName !== 'q',
      })),
      ...text
        .split(/(?<=[.!?:;])\s+|\n/u)
        .map((sentence) => ({ element, text: sentence, isQuotation: false })),
    ]);
  return [...marked, ...plain].filter(
    ({ text }) => countWords(text) >= 2 && /\p{Script=Latin}{3}/u.test(text),
  );
}

/** A block without the words that are marked as another language. */
function withoutMarked(block: TextBlock): TextBlock {
  const own = languageOf(block.element);
  const isWhole = block.nodes.every(
    ({ parentElement }) => parentElement === null || languageOf(parentElement) === own,
  );
  if (isWhole) return block;
  const kept = block.nodes.filter(
    ({ parentElement }) => parentElement !== null && languageOf(parentElement) === own,
  );
  return { ...block, text: tidy(kept.map(({ data }) => data).join(' … ')) };
}

function judge(
  { element, text, isQuotation, isStressed = false }: Candidate,
  read: ReadResult | undefined,
): Hit[] {
  if (read === undefined) return [];
  const declared = languageOf(element);
  const isMarkedHere = element.hasAttribute('lang');
  const share = read.words === 0 ? 0 : read.unknown / read.words;
  const least = isStressed ? 2 : isQuotation ? 1 : 3;
  const looksForeign =
    read.unknown >= least &&
    share >= (isQuotation ? 0.5 : 0.55) &&
    read.language !== undefined &&
    read.language !== 'en';
  if (isStressed && countWords(text) < 3) return [];
  if (declared === 'en' || declared === '') {
    if (!looksForeign || declared === '') return [];
    return [
      {
        element,
        message: `${quote(text)} seems to be ${nameOfLanguage(read.language ?? '')} and is marked as English.`,
      },
    ];
  }
  if (!isMarkedHere) return [];
  if (read.language === 'en' && read.words >= 4 && share < 0.15)
    return [{ element, message: `${quote(text)} is English and is marked as ${nameOfLanguage(declared)}.` }];
  if (
    read.isSure &&
    read.language !== undefined &&
    read.language !== 'en' &&
    read.language !== declared &&
    !areAlike(read.language, declared)
  )
    return [
      {
        element,
        message: `${quote(text)} seems to be ${nameOfLanguage(read.language)} and is marked as ${nameOfLanguage(declared)}.`,
      },
    ];
  return [];
}

const families = ['da no nb nn sv', 'cs sk', 'hr sr bs sl', 'es pt gl ca', 'id ms', 'ru uk be bg mk'].map(
  (row) => row.split(' '),
);
const areAlike = (one: string, other: string) =>
  families.some((family) => family.includes(one) && family.includes(other));

/** Text in a script that the declared language is not written in, and its direction. */
function findScripts({ blocks }: PageView): Hit[] {
  return blocks.flatMap(({ element, text }): Hit[] => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    for (const [pattern, languages, name] of scripts) {
      const count = text.match(pattern)?.length ?? 0;
      if (count < 3 || isName(text, pattern)) continue;
      const holder = findHolder(element, pattern);
      const declared = languageOf(holder);
      const hits: Hit[] = [];
      if (!languages.includes(declared))
        hits.push({
          element: holder,
          message: `${quote(text)} is written in ${name} letters and marked as ${declared === '' ? 'no language' : nameOfLanguage(declared)}.`,
        });
      const isRightToLeft = name === 'Arabic' || name === 'Hebrew';
      if (isRightToLeft && count > letters / 2 && getComputedStyle(holder).direction !== 'rtl')
        hits.push({
          element: holder,
          message: `${quote(text)} is read from right to left, and its markup does not say so (dir="rtl").`,
        });
      return hits;
    }
    const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
    const holder = element.closest('[dir]');
    if (isLatin && letters > 3 && getComputedStyle(element).direction === 'rtl')
      return [
        {
          element: holder ?? element,
          message: `${quote(text)} is read from left to right and set from right to left.`,
        },
      ];
    return [];
  });
}

/** The smallest element that holds the letters of a script. */
function findHolder(element: Element, pattern: RegExp): Element {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.search(pattern) !== -1 && node.parentElement) return node.parentElement;
  }
  return element;
}

/** When most of a page is in another language than its html element says, the page is marked wrongly. */
function judgePage(
  { document: page }: PageView,
  candidates: readonly Candidate[],
  results: readonly ReadResult[],
): Hit[] {
  const declared = languageOf(page.documentElement);
  if (declared === '' || declared === 'en') return [];
  const own = results.filter((_, index) => {
    const candidate = candidates[index];
    return candidate !== undefined && !candidate.isQuotation && languageOf(candidate.element) === declared;
  });
  const words = own.reduce((sum, read) => sum + read.words, 0);
  const unknown = own.reduce((sum, read) => sum + read.unknown, 0);
  if (words < 15 || unknown / words > 0.2) return [];
  return [
    {
      element: page.documentElement,
      message: `The page is marked as ${nameOfLanguage(declared)} and is written in English.`,
    },
  ];
}

/** A name stays as it is in every language: one to three words, each with a capital. */
function isName(text: string, pattern: RegExp): boolean {
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).filter((word) => word.search(pattern) !== -1);
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}
