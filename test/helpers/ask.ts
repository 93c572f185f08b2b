import { request as requestPlain } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a web server. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; a header that stands twice is joined with a line break. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What is asked, beside the address. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks a web server of this machine over HTTP/1.1, on a connection of its own.
 * @param port where it listens
 * @param address the address, escaped, which is sent as it is
 * @param question the method and headers
 */
export function ask(
  port: number,
  address: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port, path: address, method, headers, agent: false };
    const sent = requestPlain(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail);
      response.once('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: joinHeaders(response.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.once('error', fail);
    sent.end();
  });
}

function joinHeaders(raw: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    found[name] = [...(found[name] === undefined ? [] : [found[name]]), raw[index + 1] ?? ''].join('\n');
  }
  return found;
}

/**
 * Asks over HTTP/2 and TLS, trusting any certificate.
 * @param port where it listens
 * @param address the address, escaped
 */
export async function askSecurely(port: number, address: string): Promise<Answer> {
  const session = connectHttp2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
  try {
    const stream = session.request({ ':path': address });
    const found = new Promise<Record<string, string>>((done, fail) => {
      stream.once('error', fail);
      stream.once('response', (headers) =>
        done(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))),
      );
    });
    const headers = await found;
    const body = Buffer.from(await text(stream));
    return { status: Number(headers[':status']), headers, body };
  } finally {
    session.close();
  }
}

/**
 * Sends bytes to a web server as they are, and reads until it closes the connection.
 * @param port where it listens
 * @param line the first line, which need not be HTTP
 */
export function sendLine(port: number, line: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1'));
    });
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? done(answer) : fail(error),
    );
    socket.once('close', () => done(answer));
  });
}

/**
 * Takes a body out of the form in which it was sent.
 * @param answer the answer
 */
export function unpack({ headers, body }: Answer): Buffer {
  const form = headers['content-encoding'];
  if (form === 'br') return brotliDecompressSync(body);
  return form === 'gzip' ? gunzipSync(body) : body;
}
