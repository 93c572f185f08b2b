import type { z } from 'zod';
import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type FactFile } from '../read/fact-file.ts';
import { describeItem } from './describe-item.ts';
import { explainIssue } from './explain-issue.ts';

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
  for (const issue of result.error.issues) {
    for (const { path, message, isName } of explainIssue(
      issue,
      schema,
      isMarkdown(file.path) ? 'yaml' : 'json',
      file.value,
    )) {
      if (!isName) problems.error(file, path, message);
      else {
        const item = describeItem(file, path.slice(0, -1));
        problems.add({ severity: 'error', file: file.path, ...file.locateName(path), item, message });
      }
    }
  }
  return undefined;
}
