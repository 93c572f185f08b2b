import { crc32 } from 'node:zlib';
import { signature } from './encode-png.ts';

/**
 * Says whether a file is a whole PNG that `encodePng` wrote under a key: neither cut off, nor changed, nor another one.
 * @param file its bytes
 * @param key the text that it was written with
 */
export function verifyPng(file: Buffer, key: string): boolean {
  if (!file.subarray(0, 8).equals(signature)) return false;
  let isOurs = false;
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return false;
    const body = file.subarray(at + 4, end);
    if (crc32(body) !== file.readUInt32BE(end)) return false;
    const type = body.toString('latin1', 0, 4);
    if (type === 'tEXt') isOurs ||= body.toString('latin1', 4) === `Source\0${key}`;
    if (type === 'IEND') return isOurs && end + 4 === file.length;
    at = end + 4;
  }
  return false;
}
