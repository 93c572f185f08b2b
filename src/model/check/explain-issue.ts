import { z } from 'zod';
import type { ValuePath } from '../read/fact-file.ts';
import { fieldKinds } from '../schemas/field-kinds.ts';
import { explainValue, type Notation } from './explain-value.ts';
import { fieldOf } from './list-items.ts';
import { suggestValue } from './suggest-value.ts';
import { suggestField } from './suggest.ts';
import { fieldsAt, schemaAt } from './walk-schema.ts';

/** What is wrong with a value, in an organiser's words. */
export interface Explanation {
  readonly path: ValuePath;
  readonly message: string;
  /** Whether the name of the field is meant, and not its value. */
  readonly isName: boolean;
}

/**
 * Says what is wrong with a value in an organiser's words.
 * @param issue what the schema found, with its input
 * @param schema the schema of the whole file
 * @param notation how the file is written
 * @param whole what the organiser wrote in the whole file
 * @returns a sentence for each wrong field, and the way to it
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  notation: Notation,
  whole: unknown,
): Explanation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, path, whole);
    const known = allowed.length === 0 ? '' : ` Fields: ${allowed.join(', ')}.`;
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `there is no field "${key}" ${path.length > 2 ? `in ${nameField(path)}` : 'here'}.${suggestField(key, allowed)}${known}`,
      isName: true,
    }));
  }
  const here = schemaAt(schema, path, whole);
  const nearest =
    here === undefined || issue.input === undefined
      ? ''
      : suggestValue(here, issue.input, notation, dayBeside(path, whole));
  const name = nameField(path) || 'the file';
  const isOptional = fieldsAt(schema, path.slice(0, -1), whole, 'optional').includes(String(path.at(-1)));
  const message = `${name} ${explainValue(issue, { notation, isOptional, isItem: typeof path.at(-1) === 'number', form: formOf(here) })}${nearest}`;
  return [{ path, message, isName: false }];
}

/** The day of the other time of the same item. */
function dayBeside(path: ValuePath, whole: unknown): string | undefined {
  const item = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
      whole,
    );
  const other = fieldOf(item, path.at(-1) === 'end' ? 'start' : 'end');
  return typeof other === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(other)?.[0] : undefined;
}

/**
 * Names a field by the way to it from its item: `title`, `access › stepFree › status`, `history 2 › date`.
 * @param path the way from the top of the file
 */
export function nameField(path: ValuePath): string {
  const inItem = typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path;
  return inItem.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name} ${part + 1}`;
    return name === '' ? String(part) : `${name} › ${String(part)}`;
  }, '');
}

/** What a value looks like, where its kind says more than its type. */
function formOf(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodDiscriminatedUnion) return ' such as { "status": "not known" }';
  switch (schema && fieldKinds.get(schema)?.kind) {
    case 'date':
      return ' such as "2018-09-27"';
    case 'time':
    case 'moment':
      return ' such as "2018-09-27T09:30"';
    case 'reference':
      return ': the id of an item';
    default:
      return '';
  }
}
