/* The one module that reads the clock and the process: everything else is given what it needs. */

import { availableParallelism } from 'node:os';

/** The moment at which the command runs. */
export const now = (): Date => new Date();

/** The folder of the command. */
export const workingFolder = process.cwd();

/** The variables of the process, such as CI and CHROME_PATH, for what is handed them. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** What stands behind the command. */
export const commandArguments = process.argv.slice(2);

/** How many things can be done side by side. */
export const workers = availableParallelism();

/** Who reads what goes wrong: a person at a terminal, or a machine. */
export const readers = {
  colours: !environment['CI'] && process.stderr.isTTY && process.stderr.hasColors(),
  workspace:
    environment['GITHUB_ACTIONS'] === 'true' ? (environment['GITHUB_WORKSPACE'] ?? workingFolder) : undefined,
};
