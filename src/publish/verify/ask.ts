import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { explainNetworkError } from './explain-network-error.ts';

/** A question to a server. */
export interface Question {
  /** What stands in the request line, sent as it is: `URL` would tidy `/../` away. */
  readonly path: string;
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** The most bytes that a body may have. */
  readonly most?: number;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** Each header by its name in small letters, in the order in which it came; most have one value. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** The bytes as they came; cut behind the most that were allowed. */
  readonly body: Buffer;
}

/** Asks one server. */
export interface Asker {
  readonly ask: (question: Question) => Promise<Answer>;
  /** How often a question had to be asked again. */
  readonly retries: () => number;
  readonly close: () => void;
}

/** No file of a site of ours is larger. */
const mostBytes = 64 * 1024 * 1024;
const attempts = 3;
/** What says that a server is busy and not that something is wrong (RFC 9110, 15.6.4; RFC 6585, 4). */
const busy = new Set([429, 503]);
const broken = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_EOF_STATE']);

/**
 * Makes a client of one server that keeps its connections.
 * @param origin such as `https://site.example`
 * @param timeout after how many milliseconds of silence a question is given up
 */
export function createAsker(origin: string, timeout: number): Asker {
  const url = new URL(origin);
  const isSecure = url.protocol === 'https:';
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  let retries = 0;

  const askOnce = ({ path, method = 'GET', headers = {}, most = mostBytes }: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = url;
      const options = {
        agent,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path,
        method,
        headers,
        timeout,
      };
      const request = (isSecure ? requestHttps : requestHttp)(options, (response) => {
        const answer = readBody(response, most).then((body) => {
          if (body.length >= most) request.destroy();
          return { status: response.statusCode ?? 0, headers: listHeaders(response), body };
        });
        resolve(answer);
      });
      request.on('timeout', () =>
        request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
      );
      request.on('error', reject);
      request.end();
    });

  const ask = async (question: Question): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === attempts;
      try {
        const answer = await askOnce(question);
        if (isLast || !busy.has(answer.status)) return answer;
        await wait(secondsToWait(answer) * 1000);
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (isLast || !broken.has(code))
          throw new Error(explainNetworkError(error, url.host), { cause: error });
      }
      retries += 1;
    }
  };
  return { ask, retries: () => retries, close: () => agent.destroy() };
}

/** The value of a header that must stand there once; undefined when it is missing. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.get(name.toLowerCase())?.join(', ');
}

async function readBody(response: IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}

function listHeaders({ rawHeaders }: IncomingMessage): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), rawHeaders[index + 1] ?? '']);
  }
  return headers;
}

/** How long a busy server asks to be left alone, within bounds; Retry-After may also be a date, which nobody waits for. */
function secondsToWait(answer: Answer): number {
  const asked = Number(headerOf(answer, 'retry-after') ?? 0);
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), 5) : 1;
}
