import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Ignored } from '../accessibility/barrier.ts';
import { commandArguments, workingFolder } from './environment.ts';
import { UsageError } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run access` may be told. */
export interface AccessOptions {
  readonly folder: string | undefined;
  readonly urls: readonly string[];
  readonly list: string | undefined;
  readonly json: string | undefined;
  /** Whether text must have the contrast of AAA. */
  readonly isStrict: boolean;
  /** Whether pages that passed before are looked at again. */
  readonly isFresh: boolean;
  readonly ignored: readonly Ignored[];
  /** The event whose own site is tested, to write the figures of the test into it. */
  readonly record: string | undefined;
}

const usage = `Say what to look at:
  npm run access -- --dir FOLDER          every page of a folder
  npm run access -- --url URL [URL …]     pages that a server shows
  npm run access -- --list FILE           pages named in a file, one URL a line
  npm run access -- --record              our own site; its figures go into the accessibility statement
                                          (--event FOLDER: that of another event)
Also: --json FILE (the findings for machines), --ignore FILE (known findings with reasons), --strict (contrast of 7:1), --fresh (look again at what passed).`;

const ignoredSchema = z.array(
  z.strictObject({
    rule: z.string().min(1),
    page: z.string().min(1),
    element: z.string().optional(),
    reason: z.string().min(10, 'must be a reason'),
  }),
);

/**
 * Reads the command line.
 * @throws UsageError when it names nothing to look at, something unknown, or an address that is none
 */
export async function readAccessOptions(): Promise<AccessOptions> {
  const { values, positionals } = parse();
  const urls = [...(values.url ?? []), ...positionals];
  if (values.dir === undefined && values.list === undefined && urls.length === 0 && !values.record)
    throw new UsageError(usage);
  const wrong = urls.find((url) => !/^https?:\/\/./u.test(url) || !URL.canParse(url));
  if (wrong !== undefined)
    throw new UsageError(`${wrong} is no address of a page; one begins with http:// or https://.\n${usage}`);
  return {
    folder: values.dir === undefined ? undefined : resolve(workingFolder, values.dir),
    urls,
    list: values.list,
    json: values.json,
    isStrict: values.strict,
    isFresh: values.fresh,
    record: values.record
      ? values.event === undefined
        ? root
        : resolve(workingFolder, values.event)
      : undefined,
    ignored: values.ignore === undefined ? [] : await readIgnored(values.ignore),
  };
}

function parse() {
  try {
    return parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        dir: { type: 'string' },
        url: { type: 'string', multiple: true },
        list: { type: 'string' },
        json: { type: 'string' },
        ignore: { type: 'string' },
        strict: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        event: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}\n${usage}`,
      { cause: error },
    );
  }
}

async function readIgnored(file: string): Promise<readonly Ignored[]> {
  try {
    return ignoredSchema.parse(JSON.parse(await readFile(resolve(workingFolder, file), 'utf8')));
  } catch (error) {
    throw new UsageError(
      `The list ${file} cannot be read. It must be a list of { "rule", "page", "element", "reason" }, each with a reason.`,
      { cause: error },
    );
  }
}
