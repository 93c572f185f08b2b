/** Where an abbreviation stands in markup. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Room for tags and brackets between an abbreviation and its words. */
const room = 400;

/**
 * Says whether a page itself writes out an abbreviation: “Government Digital Service (GDS)”, or “GDS (Government Digital
 * Service)”, in one block and whatever is marked up in it.
 * @param markup the markup of the page
 * @param place where the abbreviation stands in it
 * @param expansion the words for which it stands
 */
export function isWrittenOut(markup: string, { start, end }: Place, expansion: string): boolean {
  const words = fold(expansion);
  const reach = expansion.length * 2 + room;
  const before = textOf(markup.slice(Math.max(0, start - reach), start).replace(/^[^<]*>/, ''));
  const after = textOf(markup.slice(end, end + reach).replace(/<[^>]*$/, ''));
  const opened = /^(.*?)\s*[([–—,]\s*(?:the |or |known as )*["']?$/.exec(before)?.[1] ?? '';
  const isWhole = !/[\p{L}\p{N}]/u.test(opened.at(-words.length - 1) ?? '');
  if (opened.endsWith(words) && isWhole) return true;
  const closed = /^s?["']?\s*[([:–—=,]\s*(?:or )?(?:the )?["']?(.*)$/.exec(after)?.[1] ?? '';
  return closed.startsWith(words) && !/[\p{L}\p{N}]/u.test(closed.charAt(words.length));
}

/** Elements within a line; all others begin a block of their own. */
const inline = /<\/?(?:a|abbr|b|cite|dfn|em|i|q|s|small|span|strong|sub|sup|time|u)(?:\s[^>]*)?>/g;

/** The words of a piece of markup; no pattern here looks beyond the line that divides blocks. */
const textOf = (markup: string) => fold(markup.replaceAll(inline, '').replaceAll(/<[^>]*>/g, '|'));

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Makes words alike that read alike. */
function fold(words: string): string {
  return words
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s&\s/g, ' and ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
