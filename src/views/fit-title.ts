/** How a title is set. */
export interface TitleFit {
  /** The size of its letters in pixels. */
  readonly size: number;
  /** How many lines it takes at most. */
  readonly lines: number;
}

/** The sizes of a title, and into how many lines it may run at each. */
const steps: readonly TitleFit[] = [
  { size: 144, lines: 1 },
  { size: 116, lines: 2 },
  { size: 96, lines: 2 },
  { size: 80, lines: 3 },
  { size: 62, lines: 4 },
];

/** For titles that are too long for any other size; they may still end in an ellipsis. */
const smallest: TitleFit = { size: 54, lines: 4 };

/**
 * Chooses the greatest size at which a title fits, by an estimate of its width that is on the safe side.
 * @param title the title
 * @param width the width of a line in pixels
 */
export function fitTitle(title: string, width: number): TitleFit {
  const words = title.split(/\s+/).map(measure);
  for (const { size, lines } of steps) {
    const needed = countLines(words, width / size);
    if (needed <= lines) return { size, lines: needed };
  }
  return smallest;
}

/** Counts the lines of words set one after the other, all measured in ems. */
function countLines(words: readonly number[], width: number): number {
  const space = 0.24;
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + space + word > width) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than a line is broken, which looks worse than smaller letters do: it counts as too many.
    if (word > width) lines += smallest.lines;
    used += (used > 0 ? space : 0) + word;
  }
  return lines;
}

/** Estimates the width of a word in ems, after the letters of Inter Tight Bold. */
function measure(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[ijlI.,:;'’!|()[\]]/.test(letter)) width += 0.3;
    else if (/[mwMW@%—…]/.test(letter)) width += 0.88;
    else if (/\p{Lu}|\p{Lo}/u.test(letter)) width += 0.7;
    else width += 0.57;
  }
  return width;
}
