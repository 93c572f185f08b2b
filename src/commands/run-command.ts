import { ContentError } from '../model/problems.ts';
import { readers } from './environment.ts';
import { countProblems, writeProblems } from './write-problems.ts';

/** A command line that cannot be followed. */
export class UsageError extends Error {}

/**
 * Runs a command and ends the process with its exit code: 0, or 1 with sentences and without a stack trace.
 * @param command the work; it may return an exit code
 */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.stderr.write(explainError(error));
    process.exitCode = 1;
  }
}

function explainError(error: unknown): string {
  if (error instanceof ContentError) {
    const { problems, folder } = error;
    const end = `${countProblems(problems)}. Nothing was built; the site is as it was.\n`;
    return `${writeProblems(problems, folder, readers)}${end}`;
  }
  return `${error instanceof Error ? error.message : String(error)}\n`;
}
