import type { Abbreviation } from '../model/event.ts';
import { html, replaceWords, type Html, type Replacement } from './html.ts';
import { isWrittenOut } from './is-written-out.ts';

/** What a glossary looks for, made once. */
interface Finder {
  /** A tag, a character reference (nothing is found inside either), or an abbreviation. */
  readonly pattern: RegExp;
  /** By the letters as they stand in markup. */
  readonly entries: ReadonlyMap<string, Abbreviation>;
}

/** Elements whose words are no text of the page, belong to someone else, or say what letters stand for already. */
const untouched = new Set(
  'svg math nav code pre kbd samp address abbr dfn script style title textarea option'.split(' '),
);

/**
 * Marks up the first place of each abbreviation with the words for which it stands (WCAG 2.2, 3.1.4; technique H28), unless
 * the page writes them out there.
 * @param markup well-formed, without > in its attributes
 * @param glossary the abbreviations, of which each is there once
 * @returns the same markup when there is nothing to mark
 */
export function markAbbreviations(markup: Html, glossary: readonly Abbreviation[]): Html {
  if (glossary.length === 0) return markup;
  const { pattern, entries } = finderFor(glossary);
  const text = markup.toString();
  const told = new Set<Abbreviation>();
  const marks: Replacement[] = [];
  let untouchedIn: string | undefined;
  let depth = 0;
  for (const { index, 0: token, 1: slash, 2: element } of text.matchAll(pattern)) {
    if (element !== undefined && untouchedIn === undefined) {
      if (slash === '/' || token.endsWith('/>') || !isUntouched(element, token)) continue;
      untouchedIn = element;
      depth = 1;
    } else if (element !== undefined) {
      if (element !== untouchedIn || token.endsWith('/>')) continue;
      depth += slash === '/' ? -1 : 1;
      if (depth === 0) untouchedIn = undefined;
    } else if (untouchedIn === undefined) {
      const entry = entries.get(token);
      if (entry === undefined || told.has(entry)) continue;
      told.add(entry);
      const place = { start: index, end: index + token.length };
      if (isWrittenOut(text, place, entry.expansion)) continue;
      marks.push({ ...place, by: html`<abbr title="${entry.expansion}">${entry.abbreviation}</abbr>` });
      // Nothing is left to look for.
      if (told.size === glossary.length) break;
    }
  }
  return replaceWords(markup, marks);
}

const isUntouched = (element: string, tag: string) => untouched.has(element) || /\slang=/.test(tag);

const finders = new WeakMap<readonly Abbreviation[], Finder>();

/** Whole words: neither within another one nor in an address. An s of the plural may follow. */
function finderFor(glossary: readonly Abbreviation[]): Finder {
  const known = finders.get(glossary);
  if (known !== undefined) return known;
  const entries = new Map(glossary.map((entry) => [html`${entry.abbreviation}`.toString(), entry]));
  const words = [...entries.keys()].toSorted((a, b) => b.length - a.length).map(escapeForPattern);
  const before = String.raw`(?<![\p{L}\p{N}\p{M}_./@#-]|[\p{L}\p{N}]&amp;)`;
  const after = String.raw`(?=s?(?![\p{L}\p{N}\p{M}_@]|[./-][\p{L}\p{N}]|&amp;[\p{L}\p{N}]))`;
  // A set of first letters is looked for far faster than what must stand before them.
  const firsts = [...new Set(words.map((word) => word.replace(/^(.).*$/su, '$1')))].join('');
  const pattern = new RegExp(
    String.raw`<(/?)([a-z][\w-]*)[^>]*>|&#?\w+;|(?=[${firsts}])${before}(?:${words.join('|')})${after}`,
    'gu',
  );
  const finder = { pattern, entries };
  finders.set(glossary, finder);
  return finder;
}

const escapeForPattern = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
