/* A runner for pa11y: its own axe is a year old and leaves out every rule of WCAG 2.2 (https://github.com/pa11y/pa11y/issues/666). */
import { createRequire } from 'node:module';

/** The versions of pa11y that this runner speaks to. */
export const supports = '^9.0.0';

/** What must be in the page before it can run. */
export const scripts = [createRequire(import.meta.url).resolve('axe-core/axe.min.js')];

interface AxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly any: readonly { readonly message: string }[];
  readonly all: readonly { readonly message: string }[];
  readonly none: readonly { readonly message: string }[];
}
interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly tags: readonly string[];
  readonly nodes: readonly AxeNode[];
}
interface Axe {
  run(context: unknown, options: object): Promise<{ violations: AxeResult[]; incomplete: AxeResult[] }>;
  getRules(): { ruleId: string; tags: string[] }[];
}

/**
 * Runs axe in the page, with every rule for WCAG 2.0 to 2.2 at A and AA, for good practice, and its experimental ones.
 * pa11y turns this function into text, so that it can use nothing from outside.
 * @returns pa11y's issues: an error for what axe calls a violation, a warning for what it cannot decide
 */
export async function run(): Promise<readonly object[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { document: page } = globalThis as unknown as {
    document: { querySelector(selector: string): unknown };
  };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
  const rules = Object.fromEntries(
    axe
      .getRules()
      .filter((rule) => rule.tags.some((tag) => tags.includes(tag)))
      .map(({ ruleId }) => [ruleId, { enabled: true }]),
  );
  const { violations, incomplete } = await axe.run(page, {
    runOnly: { type: 'tag', values: tags },
    rules,
    resultTypes: ['violations', 'incomplete'],
  });
  const toIssues = (type: string) => (result: AxeResult) =>
    (result.nodes.length > 0 ? result.nodes : [undefined]).map((node) => {
      const selector = node?.target.flat().join(' ');
      const why = [...(node?.any ?? []), ...(node?.all ?? []), ...(node?.none ?? [])].map(({ message }) =>
        message.replaceAll(/\s+/gu, ' '),
      );
      return {
        code: result.id,
        type,
        message: [result.help, ...why].join('. '),
        element: selector === undefined || node?.target.length !== 1 ? null : page.querySelector(selector),
        runnerExtras: { tags: result.tags },
      };
    });
  return [...violations.flatMap(toIssues('error')), ...incomplete.flatMap(toIssues('warning'))];
}
