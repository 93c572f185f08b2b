import { createAddresses } from '../addresses.ts';
import { parseMarkdown } from '../check/parse-markdown.ts';
import { walkValues } from '../check/walk-schema.ts';
import type { EventData } from '../fact-types.ts';
import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type ValuePath } from '../read/fact-file.ts';
import { listDocuments, proseId, type Document, type Facts } from '../read/facts.ts';

/** Something that may not be shown yet. */
interface Hidden {
  readonly title: string;
  readonly address: string;
}

/**
 * Warns of texts that are shown and name what is not: such a link loses its address on the page, but its words stay.
 * @param facts all that was read
 * @param data all facts
 * @param shown the facts that may be shown
 * @param problems the list to which every warning is added
 */
export function checkMentions(facts: Facts, data: EventData, shown: EventData, problems: ProblemList): void {
  const hidden = listHidden(data, shown);
  if (hidden.length === 0) return;
  const isShown = createVisibility(facts, shown);
  for (const document of listDocuments(facts)) {
    const { file } = document;
    for (const { path, value, kind } of walkValues(document.schema, file.value)) {
      if (kind.kind !== 'text' && kind.kind !== 'markdown') continue;
      if (isShown(document, path)) report(value, (message) => problems.warn(file, path, message), hidden);
    }
    if (!isMarkdown(file.path) || !isShown(document, [])) continue;
    for (const [index, line] of file.body.split('\n').entries()) {
      report(
        line,
        (message) =>
          problems.add({
            severity: 'warning',
            file: file.path,
            line: file.bodyLine + index,
            column: 1,
            message,
          }),
        hidden,
      );
    }
  }
}

function report(text: string, warn: (message: string) => void, hidden: readonly Hidden[]): void {
  const lower = text.toLowerCase();
  const hrefs = lower.includes('](')
    ? parseMarkdown(text).links.map(({ href }) => href.split(/[?#]/, 1)[0] ?? '')
    : [];
  for (const { title, address } of hidden) {
    if (hrefs.includes(address)) {
      warn(
        `this links to ${address}, which is not public yet. Until it is, the words of the link stand here without it.`,
      );
    } else if (title.length > 7 && lower.includes(title.toLowerCase())) {
      warn(`this names "${title}", which is not public yet.`);
    }
  }
}

function listHidden(data: EventData, shown: EventData): Hidden[] {
  const at = createAddresses('/');
  const without = <Item extends { readonly id: string }>(all: readonly Item[], left: readonly Item[]) => {
    const ids = new Set(left.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  return [
    ...without(data.sessions, shown.sessions).map(({ id, title }) => ({ title, address: at.session(id) })),
    ...without(data.speakers, shown.speakers).map(({ id, name }) => ({
      title: name,
      address: at.speaker(id),
    })),
    ...without(data.announcements, shown.announcements).map(({ id, title }) => ({
      title,
      address: at.announcement(id),
    })),
    ...without(data.chapters, shown.chapters).map(({ id, title }) => ({ title, address: at.chapter(id) })),
  ];
}

/** Makes a function that says whether what stands at a place of a file is shown. */
function createVisibility(facts: Facts, shown: EventData): (document: Document, path: ValuePath) => boolean {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const ids = {
    sessions: idsOf(shown.sessions),
    speakers: idsOf(shown.speakers),
    sources: idsOf(shown.sources),
    announcements: idsOf(shown.announcements),
    chapters: idsOf(shown.chapters),
  };
  const { prose } = facts;
  return (document, path) => {
    const { file } = document;
    if (prose.announcements.some((other) => other.file === file)) return ids.announcements.has(proseId(file));
    if (prose.blueprint.some((other) => other.file === file)) return ids.chapters.has(proseId(file));
    const [list, index] = path;
    if (list !== 'sessions' && list !== 'speakers' && list !== 'sources') return true;
    if (typeof index !== 'number') return true;
    const items: unknown = Reflect.get(Object(file.value), list);
    const item: unknown = Array.isArray(items) ? items[index] : undefined;
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
    return typeof id === 'string' && ids[list].has(id);
  };
}
