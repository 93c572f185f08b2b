import MarkdownIt, { type Token } from 'markdown-it';
import { createLinkAddress, type Links } from './link-address.ts';

const parser = MarkdownIt({ html: false });
parser.disable('lheading');

/**
 * Writes Markdown as plain text, for places that show no markup: paragraphs with an empty line between them, items with
 * a dash or their number, and behind the words of a link its whole address.
 * @param markdown CommonMark
 * @param links where links lead
 * @returns lines that end with LF, without one at the end
 */
export function formatPlainText(markdown: string, links: Links): string {
  const addressOf = createLinkAddress(links);
  const blocks: string[] = [];
  const lists: { number: number | undefined }[] = [];
  let mark = '';
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'bullet_list_open') lists.push({ number: undefined });
    if (token.type === 'ordered_list_open') lists.push({ number: Number(token.attrGet('start') ?? 1) });
    if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop();
    const list = lists.at(-1);
    if (token.type === 'list_item_open' && list) {
      mark = `${'  '.repeat(lists.length - 1)}${list.number === undefined ? '-' : `${list.number}.`} `;
      if (list.number !== undefined) list.number += 1;
    }
    const text =
      token.type === 'inline'
        ? writeInline(token.children ?? [], addressOf)
        : token.type === 'fence' || token.type === 'code_block'
          ? token.content.trimEnd()
          : '';
    if (text === '') continue;
    blocks.push(`${mark}${text}`);
    mark = '';
  }
  return blocks
    .map(
      (block, index) =>
        `${index === 0 ? '' : isItem(block) && isItem(blocks[index - 1]) ? '\n' : '\n\n'}${block}`,
    )
    .join('');
}

/** Items of one list stand close together. */
const isItem = (block: string | undefined) => /^ *(?:-|\d+\.) /.test(block ?? '');

function writeInline(tokens: readonly Token[], addressOf: (href: string) => string | undefined): string {
  const open: { address: string | undefined; from: number }[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open')
      open.push({ address: addressOf(String(token.attrGet('href') ?? '')), from: text.length });
    else if (token.type === 'link_close') {
      const { address, from = 0 } = open.pop() ?? {};
      // An address that is its own words is not written twice.
      if (address !== undefined && text.slice(from) !== address) text += ` (${address})`;
    } else text += token.content;
  }
  return text;
}
