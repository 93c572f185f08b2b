import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hosts, type Host } from '../hosting/host-list.ts';
import { commandArguments, workingFolder } from './environment.ts';
import { explainUsage, UsageError } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `verify` may be told. */
export interface VerifyCommandOptions {
  /** Where the site stands, with its last slash. */
  readonly url: URL;
  /** The folder of the checked site; undefined when the site is held against its own release. */
  readonly folder: string | undefined;
  readonly host: Host;
  /** How many seconds to wait until the release is shown. */
  readonly wait: number;
  /** The folder in which to save what is shown. */
  readonly save: string | undefined;
  /** The file for the findings as JSON. */
  readonly json: string | undefined;
}

const names = hosts.map(({ id }) => id).join(', ');
const help = `npm run verify -- https://SITE/ [--dir FOLDER of the checked site (dist)] [--host ${names.replaceAll(', ', '|')}] [--wait SECONDS] [--live] [--save FOLDER] [--json FILE]`;

/**
 * Reads the command line.
 * @throws UsageError when it cannot be followed
 */
export function readVerifyOptions(): VerifyCommandOptions {
  const { values, positionals } = parse();
  const [address, ...more] = positionals;
  if (address === undefined || more.length > 0) throw new UsageError(`One address is needed.\n${help}`);
  const url = URL.parse(address.endsWith('/') ? address : `${address}/`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UsageError(`${address} is no address of a site, such as https://psdm.example/.\n${help}`);
  }
  const host = hosts.find(({ id }) => id === values.host);
  if (host === undefined) throw new UsageError(`--host ${values.host}: known are ${names}.`);
  const wait = Number(values.wait);
  if (!(wait >= 0 && wait <= 3600)) {
    throw new UsageError(`--wait ${values.wait} is no number of seconds up to 3600.`);
  }
  const isLive = values.live || values.save !== undefined;
  if (isLive && values.dir !== undefined) {
    throw new UsageError(
      '--dir does not go with --live and --save, which hold the site against its own release.',
    );
  }
  const toPath = (path: string) => resolve(workingFolder, path);
  return {
    url,
    folder: isLive ? undefined : values.dir === undefined ? resolve(root, 'dist') : toPath(values.dir),
    host,
    wait,
    save: values.save === undefined ? undefined : toPath(values.save),
    json: values.json === undefined ? undefined : toPath(values.json),
  };
}

function parse() {
  try {
    return parseArgs({
      args: commandArguments,
      allowPositionals: true,
      options: {
        dir: { type: 'string' },
        host: { type: 'string', default: 'server' },
        wait: { type: 'string', default: '0' },
        live: { type: 'boolean', default: false },
        save: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw explainUsage(error, help);
  }
}
