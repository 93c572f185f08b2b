import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What of s3rver is used, which has no types of its own. */
interface StoreProgram {
  configureBuckets(): Promise<unknown>;
  callback(): Handler;
}

const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: object) => StoreProgram;

/** A store that speaks the language of Amazon S3, with a bucket named `boats`. */
export interface Store {
  /** Its address, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Each request that changed something: `PUT agenda/index.html`. Requests for single objects are `HEAD …`. */
  readonly requests: string[];
  /** Is asked before each request, and cuts the line when it says so. */
  cutsAt: (request: string) => boolean;
  /** Is waited for before each request. */
  before: (request: string) => Promise<void>;
}

/** The website configuration of the bucket (Amazon S3, hosting a static website). */
const website =
  '<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>';

/** Sets the credentials that the store knows, where the SDK looks for them. */
export function setCredentials(): void {
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  process.env['AWS_REGION'] = 'us-east-1';
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  process.env['AWS_CONFIG_FILE'] = '/dev/null';
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = '/dev/null';
}

/**
 * Opens a store, and closes it when the test is over.
 * @param t the test
 */
export async function openStore(t: { after(end: () => Promise<void>): void }): Promise<Store> {
  const directory = await mkdtemp(join(tmpdir(), 'store-'));
  const options = {
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: 'boats', configs: [website] }],
  };
  const program = new S3rver(options);
  await program.configureBuckets();
  const answer = program.callback();
  // It takes the signature of /boats/ for that of /boats, so that requests for a bucket pass without a right one.
  const answerList = new S3rver({ ...options, allowMismatchedSignatures: true }).callback();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://store').pathname);
    const line = `${request.method ?? ''} ${path.replace('/boats/', '').replace('/boats', '')}`.trim();
    if (store.cutsAt(line)) {
      request.socket.destroy();
      return;
    }
    if (request.method !== 'GET') store.requests.push(line);
    void store.before(line).then(() => (/^\/[^/]+\/$/.test(path) ? answerList : answer)(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const store: Store = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    cutsAt: () => false,
    before: async () => {},
  };
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true, force: true });
  });
  return store;
}
