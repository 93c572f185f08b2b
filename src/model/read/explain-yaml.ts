import type { YAMLError } from 'yaml';

/** What is wrong in a text of YAML, and where. */
export interface YamlSlip {
  readonly offset: number;
  readonly message: string;
}

/**
 * Says in words what is wrong with front matter that the YAML parser refuses. The parser's own words are about YAML's
 * grammar ("nested mappings are not allowed in compact mappings"); here stand the few slips that people make.
 * @param source the front matter
 * @param error the first error of the parser
 */
export function explainYaml(source: string, error: YAMLError): YamlSlip {
  const offset = error.pos[0];
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = source.slice(start).split('\n', 1);
  const at = (column: number, message: string): YamlSlip => ({ offset: start + column, message });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at(0, 'a tab stands at the beginning of this line. Use spaces.');
    case 'DUPLICATE_KEY':
      return {
        offset,
        message: `the field "${nameOf(line)}" stands twice in the front matter. Keep one of them.`,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: 'this backslash has a meaning that is not known. Write two (\\\\) for one that shows.',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return { offset, message: needsQuotes(source[offset] ?? '') };
    case 'MULTIPLE_DOCS':
      return {
        offset: Math.max(0, source.search(/^(?:\.\.\.|---)/m)),
        message: 'a line of dots or hyphens ends the front matter here. Take it out.',
      };
    default:
      return (
        findOpen(source, offset) ??
        explainLine(line, source.slice(start + line.length + 1), at) ??
        at(
          0,
          'the front matter cannot be read here. Write each field as name: value, and put text in double quotes when in doubt.',
        )
      );
  }
}

/**
 * Says why a text must be put in quotes.
 * @param sign the sign at its beginning that means something else
 */
export function needsQuotes(sign: string): string {
  return `a text that begins with ${sign} needs quotes before and after it.`;
}

const nameOf = (line: string) => line.split(':')[0]?.trim() ?? '';

/** Finds a quote or bracket that is not closed on its line; the parser notices only at the end of the text. */
function findOpen(source: string, limit: number): YamlSlip | undefined {
  let start = 0;
  for (const line of source.split('\n')) {
    const value = /^(?:\s*-|[^:]+:)\s+(["'[{])(.*)$/.exec(line);
    const sign = value?.[1] ?? '';
    const rest = value?.[2] ?? '';
    const column = line.length - rest.length - 1;
    if ((sign === '"' || sign === "'") && !hasEnd(rest, sign)) {
      return {
        offset: start + column,
        message: `the text that begins here has no closing quote ${sign} on its line.`,
      };
    }
    const end = { '[': ']', '{': '}' }[sign];
    const isMultiline = source.slice(start + line.length).match(/^\n[ \t]+[^\n]*/) !== null;
    if (end !== undefined && !rest.includes(end) && !isMultiline) {
      return { offset: start + column, message: `a closing ${end} is missing at the end of this line.` };
    }
    start += line.length + 1;
    if (start > limit) return undefined;
  }
  return undefined;
}

function hasEnd(rest: string, quote: string): boolean {
  return quote === '"' ? /(?<!\\)(?:\\\\)*"/.test(rest) : rest.includes("'");
}

/** Looks for what people get wrong in a line of front matter. */
function explainLine(
  line: string,
  after: string,
  at: (column: number, message: string) => YamlSlip,
): YamlSlip | undefined {
  const odd = /^[A-Za-z$][\w-]*:(?=[\u00a0\u2000-\u200b\u202f\u3000])/.exec(line);
  if (odd) {
    return at(
      odd[0].length,
      'a space of another kind stands behind this colon, perhaps from a web page. Put an ordinary one in its place.',
    );
  }
  const field = /^(\s*(?:- )?[A-Za-z$][\w-]*:\s+)(.*)$/.exec(line);
  if (field === null) {
    const joined = /^\s*(?:- )?[A-Za-z$][\w-]*:(?=\S)/.exec(line);
    if (joined) return at(joined[0].length, 'a space is missing after this colon.');
    if (/^\s*-/.test(line))
      return at(0, 'the spaces before this hyphen do not line up with the other items of the list.');
    if (/^\s+\S/.test(line))
      return at(
        0,
        'the spaces at the beginning of this line do not fit the line above. An item of a list begins with a hyphen.',
      );
    const remedy = /^[A-Za-z][\w-]*\s*=/.test(line)
      ? 'Put a colon in the place of =.'
      : 'Write it as name: value.';
    return at(0, `there is no colon in this line. ${remedy}`);
  }
  const [, name = '', value = ''] = field;
  const quoted = /^(["']).*?\1\s*(\S)/.exec(value);
  if (quoted) {
    const message = `text stands behind the closing quote ${quoted[1] ?? ''}. For a quote inside a text, use the other kind of quotes around it.`;
    return at(name.length + quoted[0].length - 1, message);
  }
  if (/^[[{]/.test(value)) {
    const extra = /[\]}].*?([\]}])\s*$/.exec(value);
    if (extra) return at(line.trimEnd().length - 1, `this ${extra[1] ?? ''} is one too many. Take it out.`);
    return at(name.length, 'this list cannot be read. Write it like [one, two].');
  }
  const colon = value.search(/:(?:\s|$)/);
  if (colon !== -1) {
    return at(
      name.length + colon,
      `a colon stands inside the text. Put the text in quotes: ${name.trimStart()}"${value.replaceAll('"', '\\"')}"`,
    );
  }
  if (/^[*&!%@`,]/.test(value)) return at(name.length, needsQuotes(value[0] ?? ''));
  if (/^[-?|>]/.test(value)) {
    const list = value.startsWith('-') ? ' A list begins on the next line.' : '';
    return at(name.length, `${needsQuotes(value[0] ?? '')}${list}`);
  }
  const next = after.split('\n', 1)[0] ?? '';
  if (/^\s+[A-Za-z$][\w-]*:/.test(next)) {
    return at(
      line.length + 1,
      `spaces stand before "${nameOf(next)}". Begin each field at the very beginning of its line.`,
    );
  }
  return undefined;
}
