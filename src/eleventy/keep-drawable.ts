/** How much of a text must be left for it to be worth showing. */
const enough = 0.7;

/**
 * Takes out of a text what the fonts of the drawings cannot write (other scripts, emoji, control characters), so that
 * no box stands in its place.
 * @param text any text
 * @param characters the code points that the fonts have
 * @returns the text, its white space made plain; undefined when too little of it is left to be understood
 */
export function keepDrawable(text: string, characters: ReadonlySet<number>): string | undefined {
  const plain = text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '');
  const kept = Array.from(plain, (character) =>
    characters.has(character.codePointAt(0) ?? 0) ? character : '',
  ).join('');
  const tidy = kept.replaceAll(/ +/g, ' ').trim();
  return countLetters(tidy) >= Math.max(1, enough * countLetters(plain)) ? tidy : undefined;
}

const countLetters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
