import MarkdownIt from 'markdown-it';

/** What a reader of Markdown would meet, with the line of each, from 0. */
export interface MarkdownParts {
  readonly headings: readonly { readonly level: number; readonly text: string; readonly line: number }[];
  readonly links: readonly { readonly href: string; readonly text: string; readonly line: number }[];
  readonly images: readonly {
    readonly source: string;
    readonly alternative: string;
    readonly line: number;
  }[];
  /** Plain text as it would show; code is left out. */
  readonly texts: readonly { readonly text: string; readonly line: number }[];
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
  const parts = {
    headings: [] as { level: number; text: string; line: number }[],
    links: [] as { href: string; text: string; line: number }[],
    images: [] as { source: string; alternative: string; line: number }[],
    texts: [] as { text: string; line: number }[],
  };
  const tokens = parser.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const [first = 0, end = first + 1] = token.map ?? [];
    const findLine = (part: string) => {
      const offset = lines.slice(first, end).findIndex((line) => part !== '' && line.includes(part));
      return first + Math.max(0, offset);
    };
    const opening = tokens[index - 1];
    const words = textOf(token.children ?? []);
    if (opening?.type === 'heading_open') {
      parts.headings.push({ level: Number(opening.tag.slice(1)), text: words, line: first });
    }
    for (const [at, child] of (token.children ?? []).entries()) {
      if (child.type === 'image') {
        const address = String(child.attrGet('src') ?? '');
        parts.images.push({
          source: address,
          alternative: child.content,
          line: findLine(address === '' ? '![' : address),
        });
      } else if (child.type === 'link_open') {
        const after = (token.children ?? []).slice(at + 1);
        const inside = after.slice(
          0,
          after.findIndex(({ type }) => type === 'link_close'),
        );
        const href = String(child.attrGet('href') ?? '');
        parts.links.push({ href, text: textOf(inside), line: findLine(href === '' ? ']()' : href) });
      } else if (child.type === 'text') {
        parts.texts.push({ text: child.content, line: findLine(child.content) });
      }
    }
  }
  return parts;
}

function textOf(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens.map(({ content }) => content).join('');
}
