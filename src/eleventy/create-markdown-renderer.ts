import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
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
  const frame = '<div class="prose__frame" role="group" aria-label="Table" tabindex="0"><table>';
  rules['table_open'] = () => frame;
  rules['table_close'] = () => '</table></div>';
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

/** Takes links to certain addresses apart, so that their words stand alone. */
function dropLinks(parser: ReturnType<typeof MarkdownIt>, addresses: ReadonlySet<string>): void {
  parser.core.ruler.push('withhold', ({ tokens }) => {
    for (const token of tokens) {
      const open: boolean[] = [];
      token.children =
        token.children?.filter((child) => {
          if (child.type === 'link_close') return open.pop() !== false;
          if (child.type !== 'link_open') return true;
          const [path = ''] = String(child.attrGet('href') ?? '').split(/[?#]/, 1);
          open.push(!addresses.has(path));
          return !addresses.has(path);
        }) ?? null;
    }
  });
}
