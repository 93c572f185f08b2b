import { findScripts } from '../dom/find-scripts.ts';
import { isShown } from '../dom/is-shown.ts';
import { languageOf, nameOfLanguage } from '../dom/language-of.ts';
import type { TextBlock } from '../dom/list-blocks.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { PageView } from '../page-view.ts';
import type { ReadResult } from '../read-text.ts';
import type { Hit, Rule } from '../rule.ts';

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
