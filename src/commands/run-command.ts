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
 * Says what an error says, and leaves out what caused it, for work whose errors are whole sentences.
 * @param error what was thrown
 */
export function sayMessage(error: unknown): string {
  return `${error instanceof Error ? error.message : String(error)}\n`;
}

/**
 * Runs a command and ends the process with its exit code: 0, or 1 with sentences and without a stack trace.
 * @param command the work; it may return an exit code
 * @param explain puts an error into sentences; with what caused it, as drawing pages needs, when left out
 */
export async function runCommand(
  command: () => Promise<number | void>,
  explain = (error: unknown) => explainError(error, readers),
): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.stderr.write(explain(error));
    process.exitCode = 1;
  }
}
