import type { Diagnosis } from './diagnose-json.ts';
import { nameCodePoint } from './name-code-point.ts';
import type { Token } from './scan-json.ts';

/** Where a word stands. */
interface Context {
  readonly token: Token;
  /** The word before it. */
  readonly last: Token | undefined;
  /** Whether the name of a field belongs here. */
  readonly isName: boolean;
}

/**
 * Says what is wrong with a single word of a JSON file, wherever it stands.
 * @param context the word, the one before it, and whether it should be a field's name
 * @returns undefined when nothing is
 */
export function explainToken({ token, last, isName }: Context): Diagnosis | undefined {
  switch (token.kind) {
    case 'comment':
      return { offset: token.offset, message: 'JSON has no comments. Take this one out.' };
    case 'text':
      return explainText(token);
    case 'number':
      return explainNumber(token, last);
    case 'unknown':
      return explainWord(token, last, isName);
    default:
      return undefined;
  }
}

function explainText({ offset, raw, error }: Token): Diagnosis | undefined {
  if (error === 'unclosed') {
    const curly = raw.search(/[\u201d\u2019\u00bb]\s*,?\s*$/);
    if (curly !== -1) return { offset: offset + curly, message: explainCurly(raw[curly] ?? '') };
    return { offset, message: 'the text that begins here has no closing quote " on its line.' };
  }
  if (error === 'escape') {
    const message =
      'this backslash has a meaning that JSON does not know. Write two (\\\\) for one that shows.';
    return {
      offset: offset + Math.max(0, raw.search(/(?<!\\)(?:\\\\)*\\(?!["\\/bfnrt]|u[\da-f]{4})/i)),
      message,
    };
  }
  if (error === 'character') {
    // oxlint-disable-next-line no-control-regex -- these are the characters that JSON forbids (RFC 8259, 7)
    const at = Math.max(0, raw.search(/[\u0000-\u001f]/));
    const name = raw[at] === '\t' ? 'a tab' : 'a control character';
    return { offset: offset + at, message: `${name} stands inside the quotes. Put a space in its place.` };
  }
  return undefined;
}

function explainNumber({ offset, raw, error }: Token, last: Token | undefined): Diagnosis | undefined {
  if (last?.kind === 'number' && last.end === offset) {
    if (/^-?0$/.test(last.raw)) return { offset: last.offset, message: 'a number must not begin with 0.' };
    // 2018-09-27 without quotes reads as the numbers 2018, -09 and -27.
    return needsQuotes(last.offset);
  }
  return error === undefined
    ? undefined
    : { offset, message: `${raw} is not a whole number. Write it like 20 or 1.5.` };
}

const needsQuotes = (offset: number): Diagnosis => ({
  offset,
  message: 'a date, time or text needs straight double quotes before and after it.',
});

const explainCurly = (quote: string) =>
  `the curly quote ${quote} stands where a straight one belongs. Put " in its place.`;

const curlyQuotes = /[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb]/;
/** What people write for the words of JSON; a map, because any word may be looked up in it. */
const literals = new Map([
  ['true', 'Write true.'],
  ['yes', 'Write true.'],
  ['false', 'Write false.'],
  ['no', 'Write false.'],
  ['null', 'Leave the field out when there is no value.'],
  ['none', 'Leave the field out when there is no value.'],
  ['nil', 'Leave the field out when there is no value.'],
  ['undefined', 'Leave the field out when there is no value.'],
]);

function explainWord({ offset, raw }: Token, last: Token | undefined, isName: boolean): Diagnosis {
  // Spaces of other kinds, control characters, marks that only direct the text, and halves of characters.
  const odd = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\p{Cc}\p{Cf}\p{Cs}]/u.exec(raw);
  if (odd) {
    const code = nameCodePoint(odd[0]);
    const message = /\p{Zs}/u.test(odd[0])
      ? `a space of another kind (${code}) stands here, perhaps from a web page. Put an ordinary space in its place.`
      : `a character that cannot be seen (${code}) stands here. Take it out.`;
    return { offset: offset + odd.index, message };
  }
  const curly = curlyQuotes.exec(raw)?.[0];
  if (curly !== undefined) {
    return { offset: offset + raw.indexOf(curly), message: explainCurly(curly) };
  }
  if (/^['`\u00b4]/.test(raw)) {
    return {
      offset,
      message: `the quote ${raw[0] ?? ''} stands where a double one belongs. Put " in its place.`,
    };
  }
  if (raw.startsWith('#')) return { offset, message: 'JSON has no comments. Take this one out.' };
  if (raw.startsWith('=')) return { offset, message: 'a colon belongs here, and not =.' };
  if (raw.startsWith(';')) return { offset, message: 'a comma belongs here, and not ;.' };
  if (last?.kind === 'text' && last.raw.includes(':') && isName) {
    return {
      offset: last.offset,
      message: 'the name of this field has no closing quote " before its colon.',
    };
  }
  if (last?.kind === 'text') {
    const message = `${raw} stands behind a text in quotes. For a quote inside a text write \\", and between two values put a comma.`;
    return { offset, message };
  }
  if (last?.kind === 'number' && last.end === offset) return needsQuotes(last.offset);
  const literal = literals.get(raw.toLowerCase());
  if (!isName && literal !== undefined)
    return { offset, message: `${raw} is not a word of JSON. ${literal}` };
  if (!isName && /^[+.]\d/.test(raw))
    return { offset, message: `${raw} is not written as JSON writes numbers, such as 0.5 or 20.` };
  const word = raw.replaceAll(/["\\]/g, '');
  return isName
    ? { offset, message: `the name of a field needs straight double quotes: "${word}".` }
    : { offset, message: `${raw} needs straight double quotes before and after the whole text.` };
}
