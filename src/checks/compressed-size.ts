import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * Takes a text; returns how many bytes a server sends for it that compressed it once and for all (Brotli, RFC 7932, at
 * quality 11).
 */
export async function compressedSize(text: string): Promise<number> {
  return sizeAt(text, constants.BROTLI_MAX_QUALITY);
}

/** Takes a text; returns its size after a quick compression, which is an upper limit of `compressedSize`. */
export async function quickSize(text: string): Promise<number> {
  return sizeAt(text, 5);
}

async function sizeAt(text: string, quality: number): Promise<number> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT };
  return (await compress(text, { params })).length;
}
