/** What is wrong with a text that shows its signs instead of their meaning. */
export interface TextSlip {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A sign that shows, and what to say of it; `$` stands for what was found. */
type Trace = readonly [severity: TextSlip['severity'], pattern: RegExp, message: string];

const howToLink = 'Write it like [words](/address/).';

/** Signs of Markdown that stay when Markdown has been read: then something about them is wrong. The first one counts. */
const traces: readonly Trace[] = [
  ['error', /\]\([^)]*$/, `this link has no closing ). ${howToLink}`],
  [
    'error',
    /\[[^[\]]*\]\([^)]*\)/,
    `this link cannot be read: $. Write it like [words](/address/), without spaces in the address.`,
  ],
  ['error', /\]\(/, `this link cannot be read. ${howToLink}`],
  ['error', /\[\^[^\]]*\]/, 'the footnote $ is not known here. Put its words into the text.'],
  ['error', /\[[^[\]]+\]\[[^\]]*\]/, `the link $ has no address. ${howToLink}`],
  ['error', /\[[^[\]]+\]\s+\((?:\/|https?:)/, 'a space stands between ] and ( of this link. Take it out.'],
  [
    'error',
    /\([^()]+\)\[(?:\/|https?:)[^\]]*\]/,
    `the signs of this link are the wrong way round: $. ${howToLink}`,
  ],
  ['error', /\[\[[^\]]+\]\]|\[[^[\]]+\]\{\/[^}]*\}/, `this link is written in another way: $. ${howToLink}`],
  ['error', /^#{2,6}[^#\s].*/, '"$" becomes a heading only with a space behind its #.'],
  ['error', /^\|.*\|$/, 'this table has no line of hyphens below its first line, such as | --- | --- |.'],
  ['warning', /<!--.*?(?:-->|$)/, '$ shows on the page: there are no comments in these texts. Take it out.'],
  [
    'warning',
    /<\/?[a-z][^<>]*>/i,
    '$ shows as it is written: there is no HTML in these texts. Use Markdown, or put a backslash before the <.',
  ],
  [
    'warning',
    /\*\*|__(?=\w)|(?:^|\s)\*(?=\w)|(?<=\w)\*(?=\s|$)|(?:^|\s)_(?=\w)/,
    'the sign $ shows: its other half is missing, or a space stands beside it.',
  ],
  ['warning', /`/, 'the sign ` shows: its other half is missing.'],
  [
    'warning',
    /^[-+](?=[A-Za-z])|^\d+\.(?=[A-Za-z])|^[\u2022\u00b7\uf0b7]/,
    '"$" begins no list: write a hyphen and a space.',
  ],
  ['warning', /\\n/, '\\n shows as it is written. A blank line begins a new paragraph.'],
  ['warning', /\[\/?[biu]\]/, '$ shows as it is written. Use **bold** and *italic* of Markdown.'],
  ['warning', /^\[[ x]\] |^\[![A-Z]+\]/, '$ has no meaning here, and shows.'],
  [
    'warning',
    /&(?:#\d+|#x[\da-fA-F]+|[a-zA-Z][a-z]+\d*);/,
    '$ shows as it is written. Write the character itself.',
  ],
];

/**
 * Says which sign of Markdown or HTML shows in a text.
 * @param text a text as it would show
 * @returns undefined when none does
 */
export function explainText(text: string): TextSlip | undefined {
  for (const [severity, pattern, message] of traces) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined) return { severity, message: message.replaceAll('$', () => shorten(found)) };
  }
  return undefined;
}

const markup =
  /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|\*\*[^*]+\*\*|\[[^\]]*\]\([^)]*\)|\[[^\]]+\]\[[^\]]*\]|(?<!\w)([*_`])\w[^*_`]*\1(?!\w)|^#{1,6} /i;

/**
 * Says which markup stands in a text that has none.
 * @param text plain words
 * @returns undefined when there is none
 */
export function explainMarkup(text: string): string | undefined {
  const found = markup.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `${shorten(found)} shows as it is written: this text is plain words, without Markdown, HTML or links.`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
