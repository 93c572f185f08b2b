/* Texts of others in Markdown: whatever they hold, they stay words. */

/** More of a text helps nobody, and GitHub refuses summaries over 1 MiB. */
const longest = 10_000;

/**
 * Writes a text as a block of code, in which nothing is a mark, a link, a name that is told, or markup
 * (CommonMark 0.31.2, section 4.5).
 * @param text any text; after 10,000 characters it is cut
 * @returns lines that begin and end with a fence longer than any in the text
 */
export function formatCodeBlock(text: string): string {
  const lines = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const shown = lines.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD');
  const runs = shown.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${shown}\n${fence}`;
}

/**
 * Writes words into a cell of a table or into a heading: in one line, and with every mark of Markdown and HTML as an
 * entity, which never has a meaning of its own (CommonMark 0.31.2, section 2.5).
 * @param text any text; not for addresses and names of people, of which GitHub makes links all the same
 */
export function formatCell(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}
