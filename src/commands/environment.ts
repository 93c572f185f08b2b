/* The one module that reads the clock and the process: everything else is given what it needs. */

/** The moment at which the command runs. */
export const now = (): Date => new Date();

/** The folder of the command. */
export const workingFolder = process.cwd();

/** Whether the command runs in continuous integration, with nobody watching. */
export const isContinuousIntegration = process.env['CI'] !== undefined && process.env['CI'] !== 'false';

/** A browser that the user chose for the checks. */
export const chromePath = process.env['CHROME_PATH'];

/** What stands behind the command. */
export const commandArguments = process.argv.slice(2);
