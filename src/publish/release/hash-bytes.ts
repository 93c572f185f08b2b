import { createHash } from 'node:crypto';

/**
 * Hashes bytes.
 * @param content the bytes, or text that is taken as UTF-8
 * @returns the SHA-256 in hexadecimal digits
 */
export function hashBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
