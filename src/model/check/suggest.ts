import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds what was probably meant by a word that is not allowed.
 * @param found the word as it was written
 * @param allowed the words that could stand there
 * @returns ` Did you mean "…"?`, or nothing when no word is near
 */
export function suggest(found: string, allowed: readonly string[]): string {
  const exact = allowed.find((word) => fold(word) === fold(found));
  const nearest = exact ?? (allowed.length === 0 ? undefined : closest(found, [...allowed]));
  if (nearest === undefined) return '';
  const isNear = exact !== undefined || distance(found, nearest) <= Math.max(2, Math.floor(found.length / 3));
  return isNear ? ` Did you mean "${nearest}"?` : '';
}

/** Leaves out what people get wrong first: capitals, spaces, hyphens and underscores. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}
