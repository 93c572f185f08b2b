import type { Document, Facts } from '../read/facts.ts';
import type { Noun } from '../schemas/field-kinds.ts';
import { fieldOf, listItems } from './list-items.ts';
import { toId } from './to-id.ts';
import { fieldsAt } from './walk-schema.ts';

/**
 * Lists the ids of each kind of item.
 * @param facts all that was read
 * @returns undefined for a kind whose file or list could not be read
 */
export function listIds(facts: Facts): Record<Noun, readonly string[] | undefined> {
  const idsOf = (document: Document | undefined, list: string) => {
    if (document === undefined || !isReadable(document, list)) return undefined;
    return listItems(document, list)
      .map(({ value }) => value['id'])
      .filter((id) => typeof id === 'string')
      .map(toId);
  };
  return {
    speaker: idsOf(facts.speakers, 'speakers'),
    organisation: idsOf(facts.organisations, 'organisations'),
    room: idsOf(facts.venue, 'rooms'),
    session: idsOf(facts.agenda, 'sessions'),
    track: idsOf(facts.agenda, 'tracks'),
    action: idsOf(facts.actions, 'actions'),
    source: idsOf(facts.sources, 'sources'),
    announcement: facts.proseIds.announcements,
  };
}

/** Lists that may be left out. */
const optionalLists = new Set(['tracks', 'sessions', 'breaks', 'changes']);

/**
 * Says whether a list of a file could be read: one of another shape, or under another name, is reported as that alone.
 * @param document the file
 * @param list the name of the list
 */
export function isReadable({ file, schema }: Document, list: string): boolean {
  const found = fieldOf(file.value, list);
  if (found !== undefined) return Array.isArray(found);
  const known = new Set([...fieldsAt(schema, [], file.value), '$schema']);
  return optionalLists.has(list) && Object.keys(Object(file.value)).every((name) => known.has(name));
}
