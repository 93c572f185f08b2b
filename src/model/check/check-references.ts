import type { Problem } from '../problems.ts';
import type { ValuePath } from '../read/fact-file.ts';
import { proseId, type Facts } from '../read/facts.ts';
import type { Checked } from './check-shape.ts';
import { describeItem } from './describe-item.ts';
import { suggest } from './suggest.ts';

/** The lists that other items may refer to. */
type Noun = 'speaker' | 'organisation' | 'room' | 'track' | 'action' | 'source' | 'announcement';

/** For each field that holds ids: the kind of item that it must name. */
const referenceFields: Readonly<Record<string, Noun>> = {
  room: 'room',
  track: 'track',
  speakers: 'speaker',
  leads: 'speaker',
  hosts: 'organisation',
  organisations: 'organisation',
  organizers: 'organisation',
  sponsors: 'organisation',
  partners: 'organisation',
  owner: 'organisation',
  affiliation: 'organisation',
  actions: 'action',
  announcements: 'announcement',
  sources: 'source',
};

/**
 * Checks that every id is used once, and that every reference names an item that exists. Items whose own shape is
 * wrong still count as existing, so that one mistake is not reported twice.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkReferences(facts: Facts, problems: Problem[]): void {
  const ids: Record<Noun, ReadonlySet<string> | undefined> = {
    speaker: idsOf(facts.speakers, 'speakers', problems),
    organisation: idsOf(facts.organisations, 'organisations', problems),
    room: idsOf(facts.venue, 'rooms', problems),
    track: idsOf(facts.agenda, 'tracks', problems),
    action: idsOf(facts.actions, 'actions', problems),
    source: idsOf(facts.sources, 'sources', problems),
    announcement: facts.announcementIds,
  };
  idsOf(facts.agenda, 'sessions', problems);
  idsOf(facts.agenda, 'breaks', problems);
  checkChapterIds(facts, problems);
  const { prose, announcementIds: _, ...data } = facts;
  const files = [...Object.values(data), ...Object.values(prose).flat()].filter(
    (checked) => checked !== undefined,
  );
  for (const { file } of files) {
    for (const { noun, id, path } of findReferences(file.value, [])) {
      const known = ids[noun];
      if (known === undefined || known.has(id)) continue;
      problems.push({
        file: file.path,
        ...file.locate(path),
        item: describeItem(file, path),
        message: `there is no ${noun} "${id}".${suggest(id, [...known])} Known: ${known.size === 0 ? 'none' : [...known].toSorted().join(', ')}.`,
      });
    }
  }
}

/** The address /blueprint/actions/ belongs to the list of actions. */
function checkChapterIds({ prose }: Facts, problems: Problem[]): void {
  for (const { file } of prose.blueprint) {
    if (proseId(file) !== 'actions') continue;
    const message =
      'a chapter cannot be called actions, because that address belongs to the list of actions. Rename the file.';
    problems.push({ file: file.path, message });
  }
}

/** Collects the ids of a list, and reports each that is used twice. */
function idsOf(
  checked: Checked<unknown> | undefined,
  list: string,
  problems: Problem[],
): ReadonlySet<string> | undefined {
  if (checked === undefined) return undefined;
  const { file } = checked;
  const items: unknown =
    typeof file.value === 'object' && file.value !== null ? Reflect.get(file.value, list) : [];
  const seen = new Set<string>();
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) {
      const message = `the id "${id}" is already used above. Each item needs an id of its own.`;
      problems.push({
        file: file.path,
        ...file.locate([list, index, 'id']),
        item: describeItem(file, [list, index]),
        message,
      });
    }
    seen.add(id);
  }
  return seen;
}

function* findReferences(
  value: unknown,
  path: ValuePath,
): Generator<{ noun: Noun; id: string; path: ValuePath }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const noun = Array.isArray(value) ? undefined : referenceFields[name];
    if (noun !== undefined && typeof member === 'string') yield { noun, id: member, path: [...path, key] };
    if (noun !== undefined && Array.isArray(member)) {
      for (const [index, id] of member.entries()) {
        if (typeof id === 'string') yield { noun, id, path: [...path, key, index] };
      }
    }
    yield* findReferences(member, [...path, key]);
  }
}
