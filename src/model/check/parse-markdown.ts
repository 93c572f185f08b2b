import MarkdownIt from 'markdown-it';

/** Where something stands in a piece of Markdown: the line from 0, the column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a reader of Markdown would meet. */
export interface MarkdownParts {
  readonly headings: readonly (Spot & {
    readonly level: number;
    readonly text: string;
    readonly hasLink: boolean;
  })[];
  readonly links: readonly (Spot & { readonly href: string; readonly text: string })[];
  readonly images: readonly (Spot & { readonly source: string; readonly alternative: string })[];
  /** Plain text as it would show; code is left out. */
  readonly texts: readonly (Spot & { readonly text: string })[];
  /** Blocks of code that begin with a fence and do not end with one. */
  readonly openFences: readonly Spot[];
  /** Lines that are code because they begin with four spaces. */
  readonly indented: readonly Spot[];
  /** Rows of tables with more cells than their table has columns. */
  readonly longRows: readonly Spot[];
  /** Tables without a paragraph above them that begins with `Table: `. */
  readonly bareTables: readonly Spot[];
  /** Rows of tables with a cell that says nothing. */
  readonly blankCells: readonly Spot[];
}

// Here a link may lead anywhere and stays as it was written, so that what is wrong with it can be said.
const parser = MarkdownIt({ html: false });
parser.disable('lheading');
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;

/**
 * Takes Markdown (CommonMark) apart.
 * @param source the Markdown
 */
export function parseMarkdown(source: string): MarkdownParts {
  const lines = source.split('\n');
  const parts: { [Name in keyof MarkdownParts]: MarkdownParts[Name][number][] } = {
    headings: [],
    links: [],
    images: [],
    texts: [],
    openFences: [],
    indented: [],
    longRows: [],
    bareTables: [],
    blankCells: [],
  };
  const tokens = parser.parse(source, {});
  let block: [number, number] = [0, lines.length];
  let columns = 0;
  for (const [index, token] of tokens.entries()) {
    // The words of a table have no lines of their own; those of their row do.
    if (token.map !== null) block = token.map;
    if (token.type === 'fence' && !isClosed(lines, block, token.markup))
      parts.openFences.push({ line: block[0], column: 1 });
    if (token.type === 'code_block') parts.indented.push({ line: block[0], column: 1 });
    if (token.type === 'table_open' && !isCaption(tokens[index - 2]?.content))
      parts.bareTables.push({ line: block[0], column: 1 });
    if (
      token.type === 'inline' &&
      /^t[hd]_open$/.test(tokens[index - 1]?.type ?? '') &&
      token.content.trim() === ''
    )
      parts.blankCells.push({ line: block[0], column: 1 });
    if (token.type === 'tr_open') {
      const cells = countCells(lines[block[0]] ?? '');
      if (tokens[index - 1]?.type === 'thead_open') columns = cells;
      else if (cells > columns) parts.longRows.push({ line: block[0], column: 1 });
    }
    if (token.type !== 'inline') continue;
    const [first, end] = block;
    // The parser gives lines for whole paragraphs only, so that each part is looked for in them, the later behind the earlier.
    let from: Spot = { line: first, column: 1 };
    const find = (part: string): Spot => {
      for (let line = from.line; line < end; line += 1) {
        const at = (lines[line] ?? '').indexOf(part, line === from.line ? from.column - 1 : 0);
        if (at === -1) continue;
        from = { line, column: at + 1 };
        return from;
      }
      return from;
    };
    const children = token.children ?? [];
    const opening = tokens[index - 1];
    if (opening?.type === 'heading_open') {
      const level = Number(opening.tag.slice(1));
      const hasLink = children.some(({ type }) => type === 'link_open');
      parts.headings.push({ level, text: textOf(children), hasLink, line: first, column: 1 });
    }
    for (const [at, child] of children.entries()) {
      if (child.type === 'image') {
        const address = String(child.attrGet('src') ?? '');
        parts.images.push({
          source: address,
          alternative: child.content,
          ...find(address === '' ? '![' : address),
        });
      } else if (child.type === 'link_open') {
        const after = children.slice(at + 1);
        const inside = after.slice(
          0,
          after.findIndex(({ type }) => type === 'link_close'),
        );
        const href = String(child.attrGet('href') ?? '');
        parts.links.push({ href, text: textOf(inside), ...find(href === '' ? ']()' : href) });
      } else if (child.type === 'text' && child.content !== '') {
        parts.texts.push({ text: child.content, ...find(child.content) });
      }
    }
  }
  return parts;
}

/**
 * Says whether a paragraph is the caption of the table below it: one that begins with `Table: `.
 * @param text the paragraph
 */
export const isCaption = (text: string | undefined): boolean => /^Table: \S/.test(text ?? '');

function isClosed(lines: readonly string[], [first, end]: readonly [number, number], fence: string): boolean {
  return end - first > 1 && (lines[end - 1] ?? '').trim().startsWith(fence);
}

function countCells(row: string): number {
  return row
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function textOf(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens.map(({ content }) => content).join('');
}
