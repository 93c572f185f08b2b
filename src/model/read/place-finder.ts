import type { Place } from './fact-file.ts';

/**
 * Makes a function that turns an offset of a text into line and column.
 * @param text the text; its lines end with LF, CRLF or CR
 */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    // The line is the number of starts up to here: halved again and again, because files have thousands of lines.
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
