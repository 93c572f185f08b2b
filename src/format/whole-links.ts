import MarkdownIt from 'markdown-it';
import { formatPlainText, type Links } from './plain-text.ts';

const parser = MarkdownIt({ html: false });
parser.disable('lheading');

/** Where links lead, and the whole address of the page on which the text stands. */
interface PageLinks extends Links {
  readonly page: string;
}

/**
 * Makes the addresses of links whole, in Markdown that is read away from its page, and takes those apart that lead to
 * what must not show yet: only their words stay. The text is changed where links are written in their usual form, and then
 * held against what it means; where that is not the same, it becomes text without marks, which loses no address.
 * @param markdown CommonMark, in which links within the site begin with / or #
 * @param links where links lead
 * @returns CommonMark
 */
export function formatWholeLinks(markdown: string, links: PageLinks): string {
  const addressOf = createAddressOf(links);
  const changed = markdown
    .replaceAll(usualLink, (found, _code, words: string, href?: string, title = '') => {
      if (href === undefined) return found;
      const address = addressOf(parser.normalizeLink(href));
      return address === undefined ? words : `[${words}](${address}${title})`;
    })
    .replaceAll(/^( {0,3}\[[^[\]]+\]: *)([/#]\S*)/gm, (line, start: string, href: string) => {
      const address = addressOf(parser.normalizeLink(href));
      return address === undefined ? line : `${start}${address}`;
    });
  const isSame = meaningOf(changed, (href) => href) === meaningOf(markdown, addressOf);
  return isSame ? changed : formatPlainText(markdown, links).replaceAll(/[\\`*_[\]<>#&~|]/g, '\\$&');
}

/** A link within the site, with its words, address and title; or code, in which nothing is a link. */
const usualLink = /(`+)(?:(?!\1)[^])*\1|\[([^[\]]*)\]\(([/#][^\s()]*)(\s+"[^"]*")?\)/g;

/** Gives the whole address of a link as the renderer knows it; undefined when nothing may lead there. */
function createAddressOf({ url, withheld, page }: PageLinks): (href: string) => string | undefined {
  const basePath = new URL(url).pathname;
  const hidden = new Set(withheld);
  return (href) => {
    if (href.startsWith('#')) return `${page}${href}`;
    const own = /^\/(?!\/)/.test(href) ? `${basePath}${href.slice(1)}` : href;
    const [path = ''] = own.split(/[?#]/, 1);
    if (hidden.has(path)) return undefined;
    return own.startsWith('/') ? new URL(own, url).href : href;
  };
}

/** Draws Markdown with other addresses; a link without one leaves its words alone. */
function meaningOf(markdown: string, addressOf: (href: string) => string | undefined): string {
  const tokens = parser.parse(markdown, {});
  for (const token of tokens) {
    const open: boolean[] = [];
    token.children =
      token.children?.filter((child) => {
        if (child.type === 'link_close') return open.pop() !== false;
        if (child.type !== 'link_open') return true;
        const address = addressOf(String(child.attrGet('href') ?? ''));
        if (address !== undefined) child.attrSet('href', address);
        open.push(address !== undefined);
        return address !== undefined;
      }) ?? null;
  }
  return parser.renderer.render(tokens, parser.options, {});
}
