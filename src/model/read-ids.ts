import { listIds } from './check/list-ids.ts';
import { ProblemList } from './problem-list.ts';
import { readFacts } from './read/facts.ts';
import type { Noun } from './schemas/field-kinds.ts';

/**
 * Reads the ids that the items of an event have now, whether its facts are right or not.
 * @param folder the event's folder
 * @returns for each kind of item its ids in the order of the alphabet; undefined while some cannot be read
 */
export async function readIds(
  folder: string,
): Promise<Readonly<Record<Noun, readonly string[]>> | undefined> {
  const ids = Object.entries(listIds(await readFacts(folder, new ProblemList())));
  if (ids.some(([, list]) => list === undefined)) return undefined;
  const sorted = ids.map(([noun, list]) => [noun, [...new Set(list)].toSorted()]);
  return Object.fromEntries(sorted) as Record<Noun, string[]>;
}
