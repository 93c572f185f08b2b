import type { ValuePath } from '../read/fact-file.ts';
import type { Document } from '../read/facts.ts';
import { isGroup } from './is-group.ts';

/** An item of a list as the organiser wrote it, whether its shape is right or not. */
export interface RawItem {
  readonly path: ValuePath;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Lists the items of a list of a file, as they were written.
 * @param document the file; none has no items
 * @param list the name of the list
 */
export function listItems(document: Document | undefined, list: string): RawItem[] {
  const items = fieldOf(document?.file.value, list);
  return (Array.isArray(items) ? items : []).flatMap((value: unknown, index): RawItem[] =>
    isGroup(value) ? [{ path: [list, index], value }] : [],
  );
}

/**
 * Gives a field of a value as it was written.
 * @param value any value
 * @param name the field's name
 * @returns undefined when the value has no such field
 */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/**
 * Gives a day that stands at the top of a file.
 * @param document the file
 * @param field the name of the field
 * @returns undefined when there is none, or it is not written as a day
 */
export function dateAt({ file }: Document, field: string): string | undefined {
  const date = fieldOf(file.value, field);
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}
