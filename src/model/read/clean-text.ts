import { nameCodePoint } from './name-code-point.ts';

/** Control characters but for tab and line breaks, halves of a character, and code points that Unicode gives to none. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text in which no character is left that HTML and XML forbid. */
export interface CleanText {
  readonly text: string;
  /** The code points that were taken as a space, such as `U+000B`, and where. */
  readonly replaced: readonly { readonly code: string; readonly offset: number }[];
}

/**
 * Takes each character that cannot stand in a page (XML 1.0, 2.2; HTML, 13.2.3.5) as a space: they come unseen, with text
 * pasted from other programs.
 * @param text any text
 */
export function cleanText(text: string): CleanText {
  const replaced: { code: string; offset: number }[] = [];
  const clean = text.replaceAll(unprintable, (character, offset: number) => {
    replaced.push({
      code: nameCodePoint(character),
      offset,
    });
    return ' ';
  });
  return { text: clean, replaced };
}
