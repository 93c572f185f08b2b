import { open } from 'node:fs/promises';

/** A picture's width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size of a PNG from its first chunk (W3C PNG, 5.3 and 11.2.1), independently of what wrote it.
 * Takes a file; returns its size, or undefined when it is no PNG.
 */
export async function readPngSize(file: string): Promise<PictureSize | undefined> {
  const handle = await open(file);
  try {
    const start = Buffer.alloc(24);
    await handle.read(start, 0, 24, 0);
    const isPng =
      start.toString('latin1', 0, 8) === '\x89PNG\r\n\x1A\n' && start.toString('latin1', 12, 16) === 'IHDR';
    return isPng ? { width: start.readUInt32BE(16), height: start.readUInt32BE(20) } : undefined;
  } finally {
    await handle.close();
  }
}
