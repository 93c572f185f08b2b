import { viewPage } from './page-view.ts';
import type { ReadText } from './read-text.ts';
import { rules } from './rules.ts';

/** A finding as pa11y expects it of a runner. */
export interface RunnerIssue {
  readonly code: string;
  readonly type: 'error';
  readonly message: string;
  readonly element: Element;
  readonly runnerExtras: { readonly criterion: string; readonly whom: string; readonly remedy: string };
}

/**
 * Runs every rule of our own in the page.
 * @param readText asks which words are English and which language texts are in
 * @returns the findings in the order of the rules
 * @throws an error that names the rule, when one breaks: what a rule did not see must not pass
 */
export async function runRules(readText: ReadText): Promise<readonly RunnerIssue[]> {
  const view = viewPage(readText);
  const found = await Promise.all(
    rules.map(async (rule) => {
      try {
        const hits = await rule.find(view);
        return hits.map(({ element, message }): RunnerIssue => ({
          code: rule.id,
          type: 'error',
          message,
          element,
          runnerExtras: { criterion: rule.criterion, whom: rule.whom, remedy: rule.remedy },
        }));
      } catch (error) {
        throw new Error(
          `The rule ${rule.id} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
          { cause: error },
        );
      }
    }),
  );
  return found.flat();
}
