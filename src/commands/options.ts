import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandArguments, now, workingFolder } from './environment.ts';
import { explainUsage, UsageError } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `build`, `check` and `start` may be told. */
export interface Options {
  /** The event's folder. */
  readonly event: string;
  /** Whether it is this repository's own event. */
  readonly isOwnEvent: boolean;
  /** The folder to which the site is written. */
  readonly out: string;
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  /** Whether the page of parts is built as well: for the preview, never to be published. */
  readonly preview: boolean;
  /** The file to whose end `check` writes a summary in Markdown. */
  readonly summary: string | undefined;
  /** The `release.json` of the site that is live, with which the summary compares. */
  readonly before: string | undefined;
  /** The moment for which the site is built: `--now` as clock time at the venue, else the present. */
  readonly moment: string | Date;
}

/** Where the site goes; never a folder in which the project or the event itself lies. */
function safeOut(event: string | undefined, out: string | undefined): string {
  const folder = out === undefined ? resolve(root, 'dist') : resolve(workingFolder, out);
  const precious = [root, event === undefined ? root : resolve(workingFolder, event)];
  if (precious.some((path) => !relative(folder, path).startsWith('..'))) {
    throw new UsageError(
      `--out ${out ?? ''} would replace the project or the event itself. Choose a folder of its own.`,
    );
  }
  return folder;
}

const toPath = (path: string | undefined) => (path === undefined ? undefined : resolve(workingFolder, path));

/**
 * Reads the command line.
 * @throws UsageError when an option is unknown or lacks its value
 */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      args: commandArguments,
      options: {
        event: { type: 'string' },
        out: { type: 'string' },
        now: { type: 'string' },
        strict: { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
        summary: { type: 'string' },
        before: { type: 'string' },
      },
    });
    return {
      event: values.event === undefined ? root : resolve(workingFolder, values.event),
      isOwnEvent: values.event === undefined,
      out: safeOut(values.event, values.out),
      strict: values.strict,
      preview: values.preview,
      summary: toPath(values.summary),
      before: toPath(values.before),
      moment: values.now ?? now(),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw explainUsage(
      error,
      `Options: --event FOLDER, --out FOLDER, --now 2018-09-27T10:15, --strict, --preview; of check also --summary FILE, --before RELEASE.JSON`,
    );
  }
}
