import type { ProblemList } from '../problem-list.ts';
import { isMarkdown } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { nameCodePoint } from '../read/name-code-point.ts';
import { describeItem } from './describe-item.ts';
import { explainMarkup } from './explain-text.ts';
import { walkValues } from './walk-schema.ts';

/**
 * Warns of words that were not meant for visitors: placeholders, characters that other programs leave behind, and markup
 * in texts that have none.
 * @param facts all that was read
 * @param problems the list to which every warning is added
 */
export function checkWords(facts: Facts, problems: ProblemList): void {
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      if (kind.kind !== 'text' && kind.kind !== 'markdown') continue;
      const isName = path.at(-1) === 'name' || path.at(-1) === 'title';
      const message =
        explainWords(value, isName ? 'part' : 'whole') ??
        (isName ? explainName(value) : undefined) ??
        (kind.kind === 'text' ? explainMarkup(value) : undefined);
      if (message !== undefined) problems.warn(file, path, message);
    }
    if (!isMarkdown(file.path)) continue;
    for (const [index, line] of file.body.split('\n').entries()) {
      const message = explainWords(line, 'part');
      if (message === undefined) continue;
      const place = { line: file.bodyLine + index, column: 1 };
      problems.add({ severity: 'warning', file: file.path, ...place, item: describeItem(file, []), message });
    }
  }
}

const placeholder =
  /\b(?:TODO|FIXME)(?=:|\s*[.!]?$)|\b(?:TBC|TBA|XXX+)\b|^xxx+$|\b[Ll]orem ipsum\b|\?\?\?|\[(?:insert|INSERT|Insert|tba|tbc|todo|your|Your|name|Name)\b[^\]]*\]|\{\{[^}]*\}\}|\{%[^%]*%\}/;
const emptyWord =
  /^\s*(?:n\/?a|none|null|undefined|nil|not known|unknown|-+|\.{2,}|\u2026|\?+|\[object Object\])\s*\.?\s*$/i;

/** Characters that turn the direction of a line, private ones of one font, and the mark of a lost character. */
const strange = /[\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\ue000-\uf8ff]/;
/** UTF-8 that was read as Latin-1: `â€™` for an apostrophe, `Ã©` for é. */
const mangled = /\u00e2\u20ac.|\u00c3[\u0080-\u00bf]|\u00c2[\u00a0-\u00bf]/;

/** People may have any name, but hardly that of a file or page. */
function explainName(name: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(name)) return `an address stands here, and a name is meant.`;
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)
    ? `"${name}" looks like an id. Write it as visitors should read it.`
    : undefined;
}

function explainWords(text: string, extent: 'whole' | 'part' = 'whole'): string | undefined {
  const found = placeholder.exec(text)?.[0];
  if (found !== undefined)
    return `"${found}" looks like a placeholder. Write what is meant, or leave it out.`;
  if (extent === 'whole' && emptyWord.test(text))
    return `"${text.trim()}" says nothing. Leave the field out while there is nothing to say.`;
  const character = strange.exec(text)?.[0];
  if (character !== undefined) {
    const code = nameCodePoint(character);
    return `a strange character (${code}) stands here, perhaps from another program. Take it out.`;
  }
  const letters = mangled.exec(text)?.[0];
  return letters === undefined
    ? undefined
    : `"${letters}" looks like one letter that another program has spoilt. Write the letter again.`;
}
