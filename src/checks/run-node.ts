import { spawn } from 'node:child_process';
import type { Environment } from '../accessibility/browser/browser-places.ts';

/** What became of a tool: whether it was content, and all that it printed. */
export interface ToolResult {
  readonly passed: boolean;
  readonly output: string;
}

/** Where a program runs. */
export interface Place {
  readonly folder: string;
  readonly environment: Environment;
  /** How many tests may run side by side; Node leaves one processor free when left out. */
  readonly workers?: number;
}

/**
 * Runs Node with arguments in a folder.
 * Takes the arguments, the folder and its environment, and whether the output goes to the terminal as it comes
 * or is kept; returns the result. Throws when the folder does not exist.
 */
export async function runNode(
  args: readonly string[],
  { folder, environment }: Place,
  output: 'keep' | 'show',
): Promise<ToolResult> {
  // Node's test runner tells its children by this variable that they are tests and must not run tests.
  const { NODE_TEST_CONTEXT: _, ...env } = environment;
  const child = spawn(process.execPath, [...args], {
    cwd: folder,
    env: output === 'keep' ? { ...env, NO_COLOR: '1' } : env,
    stdio: output === 'keep' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  }
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  return { passed: code === 0, output: text.trim() };
}
