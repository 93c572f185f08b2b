import MarkdownIt from 'markdown-it';

/** Where something stands in a piece of Markdown: the line from 0, the column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a reader of Markdown would meet. */
export interface MarkdownParts {
  readonly headings: readonly (Spot & { readonly level: number; readonly text: string })[];
  readonly links: readonly (Spot & { readonly href: string; readonly text: string })[];
  readonly images: readonly (Spot & { readonly source: string; readonly alternative: string })[];
  /** Plain text as it would show; code is left out. */
  readonly texts: readonly (Spot & { readonly text: string })[];
}

// Here a link may lead anywhere and stays as it was written, so that what is wrong with it can be said.
const parser = MarkdownIt({ html: false });
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
  };
  const tokens = parser.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const [first = 0, end = first + 1] = token.map ?? [];
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
      parts.headings.push({ level, text: textOf(children), line: first, column: 1 });
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

function textOf(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens.map(({ content }) => content).join('');
}
