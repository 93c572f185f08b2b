import { listIds } from './check/list-ids.ts';
import { ProblemList } from './problem-list.ts';
import { readFacts } from './read/facts.ts';
import type { Noun } from './schemas/field-kinds.ts';

/**
 * Reads the ids that the items of an event have now, whether its facts are right or not.
 * @param folder the event's folder
 * @returns for each kind of item its ids in the order of the alphabet; none where they cannot be read
 */
export async function readIds(folder: string): Promise<Record<Noun, readonly string[]>> {
  const ids = listIds(await readFacts(folder, new ProblemList()));
  const sort = (list: readonly string[] | undefined) => [...new Set(list)].toSorted();
  return {
    speaker: sort(ids.speaker),
    organisation: sort(ids.organisation),
    room: sort(ids.room),
    track: sort(ids.track),
    action: sort(ids.action),
    source: sort(ids.source),
    announcement: sort(ids.announcement),
  };
}
