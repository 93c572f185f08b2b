import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

/** A form in which a text stands beside itself, for servers that send it as it is. */
export interface Encoding {
  readonly ending: '.br' | '.gz';
  readonly compress: (content: Uint8Array) => Promise<Buffer>;
  readonly restore: (content: Uint8Array) => Promise<Buffer>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Both are always written, also when nothing is won, so that servers can rely on them. */
export const encodings: readonly Encoding[] = [
  {
    ending: '.br',
    compress: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    restore: promisify(brotliDecompress),
  },
  {
    ending: '.gz',
    compress: async (content) => {
      const packed = await zip(content, { level: 9 });
      // RFC 1952, 2.3: the time is 0 already; the operating system would differ from machine to machine, 255 is unknown.
      packed[9] = 255;
      return packed;
    },
    restore: promisify(gunzip),
  },
];
