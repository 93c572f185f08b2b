import { readers } from './environment.ts';
import { explainError } from './report-build.ts';

/** A command line that cannot be followed. */
export class UsageError extends Error {}

/**
 * Explains why Node could not read the arguments of a command.
 * @param error what `parseArgs` threw
 * @param help which options there are
 */
export function explainUsage(error: unknown, help: string): UsageError {
  return new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n${help}`);
}

/**
 * Runs a command and ends the process with its exit code: 0, or 1 with sentences and without a stack trace.
 * @param command the work; it may return an exit code
 */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.stderr.write(explainError(error, readers));
    process.exitCode = 1;
  }
}
