import sharp from 'sharp';

/** How a test wants an image. */
interface ImageOrder {
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff';
}

/**
 * Makes an image of one colour.
 * @param order its size in pixels and its kind of file
 */
export function makeImage({ width = 400, height = 300, format = 'jpeg' }: ImageOrder = {}): Promise<Buffer> {
  const ground = { width, height, channels: 3, background: '#246' } as const;
  return sharp({ create: ground }).toFormat(format, { effort: 1 }).toBuffer();
}

/**
 * Makes a photograph as a telephone writes it: it lies on its side, and says where and with what it was taken. Upright, it
 * is 300 pixels wide and 400 high, red in its upper half and blue in its lower one.
 */
export async function makePhotograph(): Promise<Buffer> {
  const halves = (['#c00', '#00c'] as const).map((background) => ({
    create: { width: 300, height: 200, channels: 3, background } as const,
  }));
  const upright = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } })
    .composite(halves.map((input, index) => ({ input, left: 0, top: index * 200 })))
    .png()
    .toBuffer();
  // Turned to the left, so that orientation 6 (Exif: turn to the right) sets it right.
  return sharp(upright)
    .rotate(270)
    .jpeg({ quality: 95 })
    .withExif({
      IFD0: { Model: 'Secret Camera', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 28/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
