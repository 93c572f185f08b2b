import type { z } from 'zod';
import type { FactFile, ValuePath } from './fact-file.ts';
import type { Problem } from './problems.ts';

/** A file whose values have been checked against their schema. */
export interface Checked<Facts> {
  readonly file: FactFile;
  readonly facts: Facts;
}

/**
 * Checks the values of a file against their schema. When single items of its lists are wrong, the rest is still
 * returned, so that the checks that follow can report their problems in the same run.
 * @param file the file as read
 * @param schema what it must look like
 * @param problems the list to which every mistake is added
 * @returns the facts without the wrong items, or undefined when nothing can be used
 */
export function checkShape<Schema extends z.ZodType>(
  file: FactFile,
  schema: Schema,
  problems: Problem[],
): Checked<z.output<Schema>> | undefined {
  const result = schema.safeParse(file.value, { error: explain });
  if (result.success) return { file, facts: result.data };
  const paths = result.error.issues.map((issue) => issue.path);
  problems.push(
    ...result.error.issues.map((issue) => ({
      file: file.path,
      ...file.locate(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      item: describeItem(file, issue.path),
      message: `${issue.code === 'unrecognized_keys' ? '' : fieldOf(issue.path)}${issue.message}.`,
    })),
  );
  const rest = schema.safeParse(withoutItems(file.value, paths));
  return rest.success ? { file, facts: rest.data } : undefined;
}

/** Says what is wrong in an organiser's words; undefined keeps the schema's own sentence. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}, and is ${show(issue.input)}`;
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')} here`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}, and is ${show(issue.input)}`;
    case 'invalid_union':
      return `${show(issue.input)} is not one of the allowed forms`;
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
};

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function fieldOf(path: ValuePath): string {
  const names = path.filter((part) => typeof part === 'string');
  const name = names.at(-1);
  return name === undefined ? '' : `${name} `;
}

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

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function withoutItems(value: unknown, paths: readonly ValuePath[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const dropped = (key: string, index: number) => paths.some(([list, at]) => list === key && at === index);
  return Object.fromEntries(
    Object.entries(value).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.filter((_, index) => !dropped(key, index)) : list,
    ]),
  );
}
