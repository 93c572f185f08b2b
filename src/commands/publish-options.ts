import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandArguments, workingFolder } from './environment.ts';
import { explainUsage, UsageError } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `publish` may be told. */
export interface PublishOptions {
  /** Where the site goes: a folder, `branch:NAME`, or `s3://BUCKET`. */
  readonly to: string;
  /** The folder of the checked site. */
  readonly folder: string;
  readonly action: 'publish' | 'try' | 'list' | 'roll back';
  /** The release to go back to; the one before when left out. */
  readonly id: string | undefined;
  /** The command that has the web server read its settings. */
  readonly reload: string | undefined;
  /** How many releases a folder keeps. */
  readonly keep: number;
}

const help = `Options: --to FOLDER, --to branch:gh-pages, or --to s3://BUCKET (the folder published when left out); --dry-run, --list, --rollback [RELEASE]; --dir FOLDER of the checked site (dist); for folders also --reload "COMMAND" and --keep 5. docs/publishing.md shows each.`;

/**
 * Reads the command line.
 * @throws UsageError when an option is unknown, lacks its value, or does not go with another
 */
export function readPublishOptions(): PublishOptions {
  const { values, positionals } = parse();
  const { 'dry-run': isTrial, list, rollback } = values;
  if ([isTrial, list, rollback].filter((chosen) => chosen).length > 1) {
    throw new UsageError(`--dry-run, --list and --rollback do not go together.\n${help}`);
  }
  const [id, ...more] = positionals;
  if (more.length > 0 || (id !== undefined && !rollback)) {
    throw new UsageError(`${positionals.join(' ')}: only --rollback takes a release.\n${help}`);
  }
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1) {
    throw new UsageError(`--keep ${values.keep} is no number of releases. At least 1 is kept.`);
  }
  return {
    to: values.to ?? resolve(root, 'published'),
    folder: values.dir === undefined ? resolve(root, 'dist') : resolve(workingFolder, values.dir),
    action: isTrial ? 'try' : list ? 'list' : rollback ? 'roll back' : 'publish',
    id,
    reload: values.reload,
    keep,
  };
}

function parse() {
  try {
    return parseArgs({
      args: commandArguments,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        dir: { type: 'string' },
        reload: { type: 'string' },
        keep: { type: 'string', default: '5' },
        'dry-run': { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw explainUsage(error, help);
  }
}
