import type { ProblemList } from '../problem-list.ts';
import type { ValuePath } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { nouns, places, type Noun } from '../schemas/field-kinds.ts';
import { listIds } from './list-ids.ts';
import { suggest } from './suggest.ts';
import { walkValues } from './walk-schema.ts';

/**
 * Checks that every reference names an item that exists, and names it once. Items whose own shape is wrong still count
 * as existing, an id with capitals or spaces as what it should be, so that one mistake is not reported twice.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkReferences(facts: Facts, problems: ProblemList): void {
  const known = listIds(facts);
  for (const document of listDocuments(facts)) {
    const { file } = document;
    const named = new Set<string>();
    for (const { path, value: id, kind } of walkValues(document.schema, file.value)) {
      if (kind.kind !== 'reference' || id === '') continue;
      const ids = known[kind.noun];
      const key = JSON.stringify([...path.slice(0, -1), id]);
      if (ids !== undefined && !ids.includes(id)) {
        problems.error(file, path, explainUnknown(kind.noun, id, ids));
      } else if (isInList(path) && named.has(key)) {
        problems.error(file, path, `"${id}" stands twice in this list. Keep one of them.`);
      }
      named.add(key);
    }
  }
}

const isInList = (path: ValuePath) => typeof path.at(-1) === 'number';

function explainUnknown(noun: Noun, id: string, ids: readonly string[]): string {
  const known = [...new Set(ids)].toSorted();
  const list = known.length === 0 ? `none yet: add ${nouns[noun]}` : shorten(known);
  return `there is no ${noun} "${id}" in ${places[noun]}.${suggest(id, known)} Known: ${list}.`;
}

/** A list of ids for a message; of very many only the first. */
function shorten(ids: readonly string[]): string {
  const most = 50;
  return ids.length <= most
    ? ids.join(', ')
    : `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}
