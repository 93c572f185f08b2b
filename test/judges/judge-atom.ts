import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { validateXML } from 'xmllint-wasm';

/**
 * Holds an Atom feed against the rules of RFC 4287, as libxml2 reads them and it.
 * @param xml the feed
 * @returns what is wrong, in words; nothing when all is right
 */
export async function judgeAtom(xml: string): Promise<string[]> {
  const schema = await readFile(new URL('schemas/atom.rng', import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: 'feed.atom', contents: xml },
    schema: { fileName: 'atom.rng', contents: schema },
    extension: 'relaxng',
  });
  return [...errors.map(({ message }) => message), ...judgeWhole(xml)];
}

/** What no grammar can say: how many links of each kind there are, and that no two things have one id. */
function judgeWhole(xml: string): string[] {
  const document = load(xml, { xml: true });
  const count = (selector: string) => document(selector).length;
  const ids = document('id')
    .toArray()
    .map((id) => document(id).text());
  const hasOne = (selector: string) => (count(selector) === 1 ? [] : [`not one ${selector}`]);
  return [
    ...hasOne('feed > link[rel="self"][type="application/atom+xml"]'),
    ...hasOne('feed > link[rel="alternate"][type="text/html"]'),
    ...(count('entry > link[rel="alternate"]') === count('entry') ? [] : ['an entry without its page']),
    ...(new Set(ids).size === ids.length ? [] : ['two things with one id']),
  ];
}
