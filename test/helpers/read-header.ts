/** What the header of an image says, read without the library that wrote it. */
export interface ImageHeader {
  readonly kind: 'jpg' | 'png' | 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size of an image out of its header.
 * @param data a whole file
 * @throws when it is none of the four kinds
 */
export function readHeader(data: Uint8Array): ImageHeader {
  const bytes = Buffer.from(data);
  const at = (offset: number, length: number) => bytes.subarray(offset, offset + length).toString('latin1');
  // PNG, 11.2.2: IHDR comes first.
  if (at(1, 3) === 'PNG')
    return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (at(8, 4) === 'WEBP') return { kind: 'webp', ...readWebp(bytes, at(12, 4)) };
  // MIAF, 7.3.6.4: the size stands in the property ispe, behind its version and flags.
  if (at(4, 8) === 'ftypavif') {
    const size = bytes.indexOf('ispe') + 8;
    return { kind: 'avif', width: bytes.readUInt32BE(size), height: bytes.readUInt32BE(size + 4) };
  }
  if (bytes.readUInt16BE(0) === 0xffd8) return { kind: 'jpg', ...readJpeg(bytes) };
  throw new Error(`These bytes are no image: ${at(0, 12)}`);
}

/** RFC 9649: a lossy, a lossless and an extended form. */
function readWebp(bytes: Buffer, form: string): { width: number; height: number } {
  if (form === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  const packed = bytes.readUInt32LE(21);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

/** ITU-T T.81, B.2.2: the frame header is the first segment from C0 to CF that holds no tables. */
function readJpeg(bytes: Buffer): { width: number; height: number } {
  let offset = 2;
  for (;;) {
    const marker = bytes.readUInt16BE(offset);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { height: bytes.readUInt16BE(offset + 5), width: bytes.readUInt16BE(offset + 7) };
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
}
