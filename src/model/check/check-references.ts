import type { ProblemList } from '../problem-list.ts';
import type { ValuePath } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { nouns, places, type Noun } from '../schemas/field-kinds.ts';
import { listPageItems } from './list-former-ids.ts';
import { listIds } from './list-ids.ts';
import { listItems, type RawItem } from './list-items.ts';
import { suggest } from './suggest.ts';
import { toId } from './to-id.ts';
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
        problems.error(file, path, explainUnknown(kind.noun, id, ids, facts));
      } else if (isInList(path) && named.has(key)) {
        problems.error(file, path, `"${id}" stands twice in this list. Keep one of them.`);
      }
      named.add(key);
    }
  }
}

const isInList = (path: ValuePath) => typeof path.at(-1) === 'number';

function explainUnknown(noun: Noun, id: string, ids: readonly string[], facts: Facts): string {
  const renamed = listPageItems(facts).find(
    ({ kind, former }) => kind === noun && former.some((old) => old.id === id),
  );
  if (renamed !== undefined)
    return `there is no ${noun} "${id}" in ${places[noun]} any more, because it was renamed to "${renamed.id}". Did you mean "${renamed.id}"?`;
  const known = [...new Set(ids)].toSorted();
  const list = known.length === 0 ? `none yet: add ${nouns[noun]}` : shorten(known);
  const meant = suggestByName(noun, id, facts) || suggest(id, known) || explainOther(id, facts);
  return `there is no ${noun} "${id}" in ${places[noun]}.${meant} Known: ${list}.`;
}

/** The id of the item of that name or address: people write "GDS" or copy /speakers/jane-fallon/. */
function suggestByName(noun: Noun, written: string, facts: Facts): string {
  const wanted = toId(/([^/]+)\/?$/.exec(written)?.[1] ?? written);
  const found = listNamed(noun, facts).find(({ value }) =>
    ['id', 'name', 'alternateName', 'title'].some((field) => {
      const name = value[field];
      return typeof name === 'string' && toId(name) === wanted;
    }),
  );
  const id = found?.value['id'];
  return typeof id === 'string' ? ` Did you mean "${toId(id)}"?` : '';
}

function listNamed(noun: Noun, facts: Facts): RawItem[] {
  switch (noun) {
    case 'speaker':
      return listItems(facts.speakers, 'speakers');
    case 'organisation':
      return listItems(facts.organisations, 'organisations');
    case 'room':
      return listItems(facts.venue, 'rooms');
    case 'session':
      return listItems(facts.agenda, 'sessions');
    case 'track':
      return listItems(facts.agenda, 'tracks');
    case 'action':
      return listItems(facts.actions, 'actions');
    case 'source':
      return listItems(facts.sources, 'sources');
    case 'announcement':
      return facts.proseIds.announcements.map((id) => ({ path: [], value: { id } }));
  }
}

/** Says what an id names when it is another kind of item. */
function explainOther(id: string, facts: Facts): string {
  const other = (Object.keys(nouns) as Noun[]).find((noun) =>
    listNamed(noun, facts).some(({ value }) => value['id'] === id),
  );
  return other === undefined ? '' : ` "${id}" is ${/^[aeiou]/.test(other) ? 'an' : 'a'} ${other}.`;
}

/** A list of ids for a message; of very many only the first. */
function shorten(ids: readonly string[]): string {
  const most = 50;
  return ids.length <= most
    ? ids.join(', ')
    : `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}
