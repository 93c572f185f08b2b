import { fieldOf } from '../check/list-items.ts';
import type { EventData } from '../fact-types.ts';
import type { ValuePath } from '../read/fact-file.ts';
import { proseId, type Document, type Facts } from '../read/facts.ts';

/**
 * Makes a function that says whether what stands at a place of a file is shown.
 * @param facts all that was read
 * @param shown the facts that may be shown
 */
export function createVisibility(
  facts: Facts,
  shown: EventData,
): (document: Document, path: ValuePath) => boolean {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const ids = {
    sessions: idsOf(shown.sessions),
    speakers: idsOf(shown.speakers),
    sources: idsOf(shown.sources),
    announcements: idsOf(shown.announcements),
    chapters: idsOf(shown.chapters),
  };
  const announcements = new Set(facts.prose.announcements.map(({ file }) => file));
  const chapters = new Set(facts.prose.blueprint.map(({ file }) => file));
  return ({ file }, [list, index]) => {
    if (announcements.has(file)) return ids.announcements.has(proseId(file));
    if (chapters.has(file)) return ids.chapters.has(proseId(file));
    if ((list !== 'sessions' && list !== 'speakers' && list !== 'sources') || typeof index !== 'number')
      return true;
    const items = fieldOf(file.value, list);
    const id = fieldOf(Array.isArray(items) ? items[index] : undefined, 'id');
    return typeof id === 'string' && ids[list].has(id);
  };
}
