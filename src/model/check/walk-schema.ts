import { z } from 'zod';
import type { ValuePath } from '../read/fact-file.ts';
import { fieldKinds, type FieldKind } from '../schemas/field-kinds.ts';
import { isGroup } from './is-group.ts';

/** A value whose field has a kind. */
export interface KnownValue {
  readonly path: ValuePath;
  readonly value: string;
  readonly kind: FieldKind;
}

/**
 * Walks through the values of a file beside its schema, and gives every text whose field has a kind. Values of a wrong
 * shape are passed over: the schema reports them.
 * @param schema the schema of the value
 * @param value what the organiser wrote
 * @param path the way to it
 */
export function* walkValues(
  schema: z.core.$ZodType,
  value: unknown,
  path: ValuePath = [],
): Generator<KnownValue> {
  const here = unwrap(schema);
  const kind = fieldKinds.get(here);
  if (kind !== undefined) {
    if (typeof value === 'string') yield { path, value, kind };
    return;
  }
  if (here instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkValues(here.element, item, [...path, index]);
  } else if (here instanceof z.ZodObject && isGroup(value)) {
    for (const [name, field] of Object.entries(here.shape)) {
      if (Object.hasOwn(value, name)) yield* walkValues(field, value[name], [...path, name]);
    }
  } else if (here instanceof z.ZodDiscriminatedUnion && isGroup(value)) {
    const form = formOf(here, value);
    if (form !== undefined) yield* walkValues(form, value, path);
  }
}

/**
 * Finds the schema at a place of a file.
 * @param schema the schema of the whole file
 * @param path the way to a value
 * @param value what the organiser wrote in the whole file: it decides between forms
 * @returns undefined when nothing is foreseen there
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: ValuePath,
  value: unknown,
): z.core.$ZodType | undefined {
  const here = unwrap(schema);
  const [part, ...rest] = path;
  if (part === undefined) return here;
  const inside: unknown = isGroup(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined;
  if (here instanceof z.ZodArray && typeof part === 'number') return schemaAt(here.element, rest, inside);
  const group = here instanceof z.ZodDiscriminatedUnion && isGroup(value) ? formOf(here, value) : here;
  if (group instanceof z.ZodObject && typeof part === 'string') {
    const field: unknown = Object.hasOwn(group.shape, part) ? group.shape[part] : undefined;
    return field instanceof z.core.$ZodType ? schemaAt(field, rest, inside) : undefined;
  }
  return undefined;
}

/**
 * Lists the fields that may stand at a place of a file.
 * @param schema the schema of the whole file
 * @param path the way to a group of fields
 * @param value what the organiser wrote in the whole file
 * @param which all of them, or only those that may be left out
 */
export function fieldsAt(
  schema: z.core.$ZodType,
  path: ValuePath,
  value: unknown,
  which: 'all' | 'optional' = 'all',
): string[] {
  const here = schemaAt(schema, path, value);
  const inside = path.reduce<unknown>(
    (group, part) => (isGroup(group) || Array.isArray(group) ? Reflect.get(group, part) : undefined),
    value,
  );
  const group = here instanceof z.ZodDiscriminatedUnion && isGroup(inside) ? formOf(here, inside) : here;
  if (!(group instanceof z.ZodObject)) return [];
  return Object.entries(group.shape)
    .filter(
      ([name, field]) => name !== '$schema' && (which === 'all' || z.safeParse(field, undefined).success),
    )
    .map(([name]) => name);
}

/** Takes off what only says whether a field may be left out. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

function formOf(
  union: z.ZodDiscriminatedUnion,
  value: Readonly<Record<string, unknown>>,
): z.ZodObject | undefined {
  const { discriminator } = union.def;
  return union.options.find((option): option is z.ZodObject => {
    const literal = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(value[discriminator] as string);
  });
}
