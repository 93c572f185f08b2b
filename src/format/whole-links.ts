import MarkdownIt from 'markdown-it';
import { rewriteLinks } from '../model/rewrite-links.ts';
import { createLinkAddress, type Links } from './link-address.ts';
import { formatPlainText } from './plain-text.ts';

const parser = MarkdownIt({ html: false });
parser.disable('lheading');

/**
 * Makes the addresses of links whole, in Markdown that is read away from its page, and takes those apart that lead to
 * what must not show yet: only their words stay. The text is changed where links are written in their usual form, and then
 * held against what it means; where that is not the same, it becomes text without marks, which loses no address.
 * @param markdown CommonMark, in which links within the site begin with / or #
 * @param links where links lead
 * @returns CommonMark
 */
export function formatWholeLinks(markdown: string, links: Required<Links>): string {
  const addressOf = createLinkAddress(links);
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

/** Draws Markdown with other addresses; a link without one leaves its words alone. */
function meaningOf(markdown: string, addressOf: (href: string) => string | undefined): string {
  const tokens = parser.parse(markdown, {});
  rewriteLinks(tokens, addressOf);
  return parser.renderer.render(tokens, parser.options, {});
}
