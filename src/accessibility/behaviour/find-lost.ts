import type { Seen } from '../page/dom/describe.ts';
import type { Words } from '../page/measures/words-of-main.ts';
import { seen } from './seen.ts';

/** Fewer letters than this may be a label that stands elsewhere in other words. */
const least = 30;

/**
 * Compares the words of a page in two states.
 * @param before blocks of words in the first
 * @param after blocks of words in the second
 * @param where the second state, for the message
 * @returns the first of the words that are gone and how many more, or nothing
 */
export function findLost(before: readonly Words[], after: readonly Words[], where: string): readonly Seen[] {
  // Numbers count down, and words may be glued to others in another way: what counts is whether they are there.
  const plain = (text: string) => text.replaceAll(/[\s\d]/gu, '');
  const left = plain(after.map(({ text }) => text).join(''));
  const lost = before.filter(({ text }) => !left.includes(plain(text)));
  const letters = lost.reduce((sum, { text }) => sum + plain(text).length, 0);
  const [first] = lost.toSorted((one, other) => other.text.length - one.text.length);
  if (first === undefined || letters < least) return [];
  const more = lost.length > 1 ? `, and ${lost.length - 1} more blocks of text,` : '';
  return [seen(first, `${where} “${first.text.slice(0, 60)}”${more} cannot be read.`)];
}
