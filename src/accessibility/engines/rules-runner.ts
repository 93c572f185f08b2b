/* A runner for pa11y with the rules of our own. It also works in pa11y-ci, where only the language of texts stays unread. */
import { bundlePageCode } from './bundle-page-code.ts';

/** The versions of pa11y that this runner speaks to. */
export const supports = '^9.0.0';

/** What must be in the page before it can run. */
export const scripts = [bundlePageCode().path];

/**
 * Runs our rules in the page. pa11y turns this function into text, so that it can use nothing from outside.
 * @returns pa11y's issues, all of them errors
 */
export async function run(): Promise<readonly object[]> {
  const page = globalThis as unknown as {
    accessibilityGate: { runRules(readText: unknown): Promise<readonly object[]> };
    gateReadTexts?: (texts: readonly string[]) => Promise<readonly object[]>;
  };
  return page.accessibilityGate.runRules(
    page.gateReadTexts ??
      (async (texts: readonly string[]) =>
        texts.map(() => ({ words: 0, unknown: 0, language: undefined, isSure: false }))),
  );
}
