/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Makes single spaces of all white space.
 * @param text any text
 */
export const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

/**
 * Quotes the words of a page in a message, shortened to what is needed to find them.
 * @param text any text
 * @param most the greatest number of characters
 */
export function quote(text: string | null | undefined, most = 60): string {
  const words = tidy(text);
  return `“${words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words}”`;
}

/**
 * Counts words, which are runs of letters or digits.
 * @param text any text
 */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
