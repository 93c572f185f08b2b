import { createIdentify, numberOf } from '../identity.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { fieldOf, listItems } from './list-items.ts';

/** What a number stands for: an item by its id, and by the first one that it had. */
interface Known {
  readonly id: string;
  readonly first: string;
}

/**
 * Checks that no two sessions or people get the same number. It happens by chance only, and an app would take one for the
 * other; no order of resolving it would be the same once a third comes in, so somebody must choose another id.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkIdentity(facts: Facts, problems: ProblemList): void {
  const eventId = fieldOf(facts.event?.file.value, 'id');
  if (typeof eventId !== 'string') return;
  const identify = createIdentify(eventId);
  const lists = [
    { kind: 'session', document: facts.agenda, list: 'sessions' },
    { kind: 'break', document: facts.agenda, list: 'breaks' },
    { kind: 'speaker', document: facts.speakers, list: 'speakers' },
  ] as const;
  // Sessions and breaks stand in one list of an app, people in another.
  const places = { programme: new Map<number, Known>(), people: new Map<number, Known>() };
  for (const { kind, document, list } of lists) {
    if (document === undefined) continue;
    const taken = kind === 'speaker' ? places.people : places.programme;
    for (const { path, value } of listItems(document, list)) {
      const { id, formerIds } = value;
      if (typeof id !== 'string') continue;
      // Two that claim one former id are told of already.
      const first = (Array.isArray(formerIds) ? formerIds : []).find((old) => typeof old === 'string') ?? id;
      const number = numberOf(identify(kind, { id: first }));
      const other = taken.get(number);
      if (other !== undefined && other.first !== first) {
        const message = `"${id}" and "${other.id}" would have the same number in apps, ${number}, by chance. Change the id of the one that is not published yet, if only by a letter.`;
        problems.error(document.file, [...path, 'id'], message);
      }
      taken.set(number, other ?? { id, first });
    }
  }
}
