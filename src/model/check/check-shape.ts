import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import type { FactFile, ValuePath } from '../read/fact-file.ts';
import { describeItem } from './describe-item.ts';
import { explainIssue } from './explain-issue.ts';

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
  const result = schema.safeParse(file.value, { reportInput: true });
  if (result.success) return { file, facts: result.data };
  const { issues } = result.error;
  for (const { path, message } of issues.flatMap((issue) => explainIssue(issue, schema))) {
    problems.push({ file: file.path, ...file.locate(path), item: describeItem(file, path), message });
  }
  const paths = issues.map((issue) => issue.path);
  const rest = schema.safeParse(withoutItems(file.value, paths));
  return rest.success ? { file, facts: rest.data } : undefined;
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
