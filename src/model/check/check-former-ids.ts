import type { ProblemList } from '../problem-list.ts';
import { isMarkdown } from '../read/fact-file.ts';
import type { Facts } from '../read/facts.ts';
import { describeItem } from './describe-item.ts';
import { listPageItems, type PageItem } from './list-former-ids.ts';

/**
 * Checks that every former id leads to one page, and that no page of today stands at its address.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkFormerIds(facts: Facts, problems: ProblemList): void {
  for (const items of Map.groupBy(listPageItems(facts), ({ kind }) => kind).values()) {
    const present = new Map(items.map((item) => [item.id, item]));
    const claimed = new Map<string, PageItem>();
    for (const item of items) {
      for (const { id, path } of item.former) {
        const problem = explain(id, item, present.get(id), claimed.get(id));
        if (problem !== undefined) problems.error(item.file, path, problem);
        claimed.set(id, claimed.get(id) ?? item);
      }
    }
  }
}

function explain(
  former: string,
  item: PageItem,
  present: PageItem | undefined,
  claimed: PageItem | undefined,
): string | undefined {
  const { kind } = item;
  if (former === item.id) {
    const name = isMarkdown(item.file.path) ? 'the name that this file has now' : 'the id that it has now';
    return `"${former}" is ${name}. formerIds holds only those that it had before: take this one out.`;
  }
  if (present !== undefined) {
    return `"${former}" is what ${nameOf(present)} is called now, and its page stands at that address. Which of the two is meant? Take this one out, or give that ${kind} another id.`;
  }
  if (claimed === item) return `"${former}" stands twice in this list. Keep one of them.`;
  if (claimed !== undefined) {
    return `"${former}" is a former id of ${nameOf(claimed)} too, and an old address can lead to one page only. Which of the two was called so? Keep it there.`;
  }
  if (kind === 'chapter' && former === 'actions') {
    return 'no chapter was ever called actions, because that address belongs to the list of actions. Take this one out.';
  }
  return undefined;
}

/** Names an item with its place: `session "Closing" (_data/agenda.json:16)`. */
function nameOf({ file, path, kind }: PageItem): string {
  const place = isMarkdown(file.path) ? file.path : `${file.path}:${file.locate(path).line}`;
  return `${describeItem(file, path) ?? kind} (${place})`;
}
