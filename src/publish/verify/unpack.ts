import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerOf, type Answer } from './ask.ts';

/** Nothing that is sent as a few bytes may become more than this. */
const most = { maxOutputLength: 64 * 1024 * 1024 };

/**
 * Takes the packing from the body of an answer (RFC 9110, 8.4).
 * @param answer the answer
 * @returns the bytes; undefined when they are not packed as the answer says
 */
export function unpack(answer: Answer): Buffer | undefined {
  try {
    const form = headerOf(answer, 'content-encoding') ?? 'identity';
    if (form === 'br') return brotliDecompressSync(answer.body, most);
    if (form === 'gzip') return gunzipSync(answer.body, most);
    return form === 'identity' ? answer.body : undefined;
  } catch {
    return undefined;
  }
}
