import MarkdownIt, { type Token } from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { isCaption } from '../model/check/parse-markdown.ts';
import { rewriteLinks } from '../model/rewrite-links.ts';
import { toSlug } from '../model/slug.ts';
import type { Heading, Prose } from '../views/html.ts';

/**
 * Makes the one Markdown renderer of a site. HTML in the source is switched off, so it shows as text; links that begin
 * with / get the site's base path; headings get an id and link to themselves. Results are kept by source.
 * @param basePath `/`, or the sub-folder in which the site is published
 * @param withheld addresses that must not show yet: of a link to one of them only the words stay
 * @returns a function from Markdown (CommonMark) to markup and its headings
 */
export function createMarkdownRenderer(
  basePath: string,
  withheld: readonly string[] = [],
): (markdown: string) => Prose {
  const known = new Map<string, Prose>();
  let headings: Heading[] = [];
  const parser = MarkdownIt({ html: false, typographer: true, quotes: '“”‘’' });
  // A line of hyphens below a text makes no heading of it, and (c) stays what it is: both happen unmeant.
  parser.disable(['lheading', 'replacements']);
  const normalizeLink = parser.normalizeLink.bind(parser);
  parser.normalizeLink = (url) => normalizeLink(/^\/(?!\/)/.test(url) ? `${basePath}${url.slice(1)}` : url);
  dressTables(parser);
  if (withheld.length > 0) dropLinks(parser, new Set(withheld));
  parser.use(anchor, {
    slugify: toSlug,
    permalink: anchor.permalink.headerLink({ class: 'heading-link' }),
    callback: (token, { slug, title }) =>
      headings.push({ id: slug, text: title, level: Number(token.tag.slice(1)) }),
  });
  return (markdown) => {
    const before = known.get(markdown);
    if (before !== undefined) return before;
    headings = [];
    const prose = { html: parser.render(markdown), headings };
    known.set(markdown, prose);
    return prose;
  };
}

/**
 * A table stands in a frame of its own, which scrolls where the window is too narrow and can be reached by keyboard; its
 * heads say what they are heads of (WCAG 1.3.1), and columns of figures are marked by a class, for no page has a style
 * attribute. Code that is wider than the window scrolls as well.
 */
function dressTables(parser: ReturnType<typeof MarkdownIt>): void {
  const { rules } = parser.renderer;
  const captions = new WeakMap<object, Token>();
  parser.core.ruler.push('captions', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const [open, words, close] = tokens.slice(Math.max(0, index - 3), index);
      if (token.type !== 'table_open' || close?.type !== 'paragraph_close' || !isCaption(words?.content))
        continue;
      if (words) captions.set(token, words);
      for (const part of [open, words, close]) if (part) part.hidden = true;
    }
  });
  // What is hidden stands in the caption instead.
  rules['paragraph_open'] = rules['paragraph_close'] = (tokens, index, options, _env, self) =>
    tokens[index]?.hidden ? '' : self.renderToken(tokens, index, options);
  rules['table_open'] = (tokens, index, options, env) => {
    const caption = captions.get(tokens[index] ?? {});
    const label = parser.utils.escapeHtml(nameOf(caption));
    const inside = caption?.children
      ? parser.renderer.renderInline(withoutSign(caption.children), options, env)
      : '';
    return `<section class="prose__frame" aria-label="${label}" tabindex="0"><table><caption>${inside}</caption>`;
  };
  rules['table_close'] = () => '</table></section>';
  for (const [rule, start] of [
    ['th_open', '<th scope="col"'],
    ['td_open', '<td'],
  ] as const) {
    rules[rule] = (tokens, index) =>
      `${start}${tokens[index]?.attrGet('style') === 'text-align:right' ? ' class="prose__figure"' : ''}>`;
  }
  rules['fence'] = rules['code_block'] = (tokens, index) =>
    `<pre tabindex="0"><code>${parser.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>`;
}

/** The words of a caption without its sign, for the frame's name. */
const nameOf = (caption: Token | undefined): string =>
  (caption?.children ?? [])
    .map(({ content }) => content)
    .join('')
    .replace(/^Table: /, '') || 'Table';

/** A caption says what the table shows; that it is one is seen. */
function withoutSign([first, ...rest]: readonly Token[]): Token[] {
  if (first === undefined) return [];
  return [
    Object.assign(Object.create(first), { content: first.content.replace(/^Table: /, '') }) as Token,
    ...rest,
  ];
}

/** Takes links to certain addresses apart, so that their words stand alone. */
function dropLinks(parser: ReturnType<typeof MarkdownIt>, addresses: ReadonlySet<string>): void {
  parser.core.ruler.push('withhold', ({ tokens }) =>
    rewriteLinks(tokens, (href) => (addresses.has(href.split(/[?#]/, 1)[0] ?? '') ? undefined : href)),
  );
}
