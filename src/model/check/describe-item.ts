import { isMarkdown, type FactFile, type ValuePath } from '../read/fact-file.ts';
import { isVisible } from '../schemas/fields.ts';

/** The singular of the name of each list of items, by file. */
const nouns = new Map([
  ['sessions', 'session'],
  ['breaks', 'break'],
  ['changes', 'change'],
  ['tracks', 'track'],
  ['rooms', 'room'],
  ['gettingThere', 'way'],
  ['speakers', 'speaker'],
  ['organisations', 'organisation'],
  ['actions', 'action'],
  ['sources', 'source'],
  ['entries', 'entry'],
  ['announcements', 'announcement'],
  ['blueprint', 'chapter'],
  ['pages', 'page'],
  ['abbreviations', 'abbreviation'],
  ['nonCompliances', 'issue'],
  ['disproportionateBurden', 'burden'],
  ['outOfScope', 'exempt content'],
  ['engines', 'engine'],
  ['ignored', 'ignored rule'],
  ['accessibility-tests', 'record'],
]);

/**
 * Names the item that a path leads into, by its kind and title: `session "Opening"`. A Markdown file is one item.
 * @param file the file
 * @param path the way to a value in it
 * @returns undefined when the path leads into no item
 */
export function describeItem({ path: file, value }: FactFile, path: ValuePath): string | undefined {
  if (isMarkdown(file)) {
    const title = member(value, 'title');
    const name =
      typeof title === 'string' && isVisible(title) ? title : file.split('/').at(-1)?.slice(0, -'.md'.length);
    return `${nouns.get(file.split('/').at(-2) ?? '') ?? 'page'} ${quote(name ?? '')}`;
  }
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const item = member(member(value, list), index);
  // The sponsors of an event, for one, are ids and not items.
  if (typeof item === 'string') return undefined;
  const title = ['title', 'name', 'abbreviation', 'id', 'text', 'by']
    .map((key) => member(item, key))
    .find((name): name is string => typeof name === 'string' && isVisible(name));
  return `${nouns.get(list) ?? list} ${title === undefined ? `number ${index + 1}` : quote(title)}`;
}

/** Quotes a title on one line, shortened. */
function quote(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}

/** A member of a value, when it has members at all. */
function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
