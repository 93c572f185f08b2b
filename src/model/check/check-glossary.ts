import type { ProblemList } from '../problem-list.ts';
import { isMarkdown } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { listItems } from './list-items.ts';
import { walkValues } from './walk-schema.ts';

/**
 * Checks the abbreviations: each stands there once, its words are words, and a text uses it.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkGlossary(facts: Facts, problems: ProblemList): void {
  const { glossary } = facts;
  if (glossary === undefined) return;
  const { file } = glossary;
  const texts = listTexts(facts);
  const seen = new Map<string, number>();
  for (const { path, value } of listItems(glossary, 'abbreviations')) {
    const { abbreviation: letters, expansion } = value;
    if (typeof letters !== 'string' || problems.isWrong(file, [...path, 'abbreviation'])) continue;
    const first = seen.get(letters);
    if (first !== undefined) {
      const message = `"${letters}" stands in line ${first} already. A reader can be told only one meaning: take one of the two out.`;
      problems.error(file, [...path, 'abbreviation'], message);
      continue;
    }
    seen.set(letters, file.locate([...path, 'abbreviation']).line);
    if (typeof expansion === 'string' && bare(expansion) === bare(letters)) {
      const message = `the expansion is the abbreviation itself. Write the words for which "${letters}" stands.`;
      problems.error(file, [...path, 'expansion'], message);
    }
    if (texts.some((text) => isUsed(letters, text))) continue;
    const message = `none of your texts uses "${letters}". Take it out, or write it as they do.`;
    problems.warn(file, [...path, 'abbreviation'], message);
  }
}

/** Every text that visitors may read, but for the glossary itself. */
function listTexts(facts: Facts): string[] {
  return listDocuments(facts)
    .filter(({ file }) => file !== facts.glossary?.file && !facts.tests.some((test) => test.file === file))
    .flatMap(({ file, schema }) => [
      ...[...walkValues(schema, file.value)]
        .filter(({ kind }) => kind.kind === 'text' || kind.kind === 'markdown')
        .map(({ value }) => value),
      ...(isMarkdown(file.path) ? [file.body] : []),
    ]);
}

const isPartOfWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/** Says whether letters stand in a text as a word of their own, or in the plural. */
function isUsed(letters: string, text: string): boolean {
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    const after = text.charAt(end) === 's' ? end + 1 : end;
    if (!isPartOfWord(text[at - 1]) && (!isPartOfWord(text[end]) || !isPartOfWord(text[after]))) return true;
  }
  return false;
}

const bare = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
