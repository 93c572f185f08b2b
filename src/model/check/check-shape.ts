import type { z } from 'zod';
import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type FactFile, type ValuePath } from '../read/fact-file.ts';
import { describeItem } from './describe-item.ts';
import { explainIssue, type Explanation } from './explain-issue.ts';

/**
 * Checks the values of a file against their schema.
 * @param file the file as read
 * @param schema what it must look like
 * @param problems the list to which every mistake is added
 * @returns the facts, or undefined when something is wrong
 */
export function checkShape<Schema extends z.ZodType>(
  file: FactFile,
  schema: Schema,
  problems: ProblemList,
): z.output<Schema> | undefined {
  const result = schema.safeParse(file.value, { reportInput: true });
  if (result.success) return result.data;
  const notation = isMarkdown(file.path) ? 'yaml' : 'json';
  const found = result.error.issues.flatMap((issue) => explainIssue(issue, schema, notation, file.value));
  const misspelt = found.filter(({ isName }) => isName);
  for (const { path, message, isName } of found) {
    if (isName) {
      const item = describeItem(file, path.slice(0, -1));
      problems.add({ severity: 'error', file: file.path, ...file.locateName(path), item, message });
    } else if (!misspelt.some((other) => isMeant(other, path))) {
      problems.error(file, path, message);
    }
  }
  return undefined;
}

/** A field that is missing only because its name is misspelt is told once. */
function isMeant(misspelt: Explanation, path: ValuePath): boolean {
  const { path: other, message } = misspelt;
  const isBeside = JSON.stringify(other.slice(0, -1)) === JSON.stringify(path.slice(0, -1));
  return isBeside && message.includes(` Did you mean "${String(path.at(-1))}"?`);
}
