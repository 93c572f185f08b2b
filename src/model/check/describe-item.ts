import type { FactFile, ValuePath } from '../read/fact-file.ts';

/** The singular of each list's name. */
const nouns: Readonly<Record<string, string>> = {
  sessions: 'session',
  breaks: 'break',
  tracks: 'track',
  rooms: 'room',
  speakers: 'speaker',
  organisations: 'organisation',
  actions: 'action',
  sources: 'source',
  entries: 'entry',
  announcements: 'announcement',
  blueprint: 'chapter',
  pages: 'page',
};

/**
 * Names the item that a path leads into, by its kind and title: `session "Opening"`. A Markdown file is one item.
 * @param file the file
 * @param path the way to a value in it
 * @returns undefined when the path leads into no item
 */
export function describeItem({ path: file, value }: FactFile, path: ValuePath): string | undefined {
  if (file.endsWith('.md')) {
    const title = member(value, 'title');
    return typeof title === 'string'
      ? `${nouns[file.split('/').at(-2) ?? ''] ?? 'page'} "${title}"`
      : undefined;
  }
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const item = member(member(value, list), index);
  const title = ['title', 'name', 'id', 'text']
    .map((key) => member(item, key))
    .find((name) => typeof name === 'string');
  return `${nouns[list] ?? list} ${title === undefined ? `number ${index + 1}` : `"${title}"`}`;
}

/** A member of a value, when it has members at all. */
function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
