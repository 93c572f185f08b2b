/** How large an image is, the right way up. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The most pixels that are decoded: more than any camera of today gives, and a fifth of a gigabyte of memory. */
export const mostPixels = 50_000_000;

/**
 * Decodes an image from its first line to its last, with libvips.
 * @param bytes a JPEG, PNG, WebP or AVIF file
 * @returns its size; undefined when it is broken or ends too early. One of too many pixels is not decoded.
 */
export async function decodeImage(bytes: Uint8Array): Promise<ImageSize | undefined> {
  // Most events have no images, and need not wait until libvips is loaded.
  const { default: sharp } = await import('sharp');
  try {
    const { width = 0, height = 0, orientation = 1 } = await sharp(bytes).metadata();
    // The orientations from 5 on lie on their side (Exif 2.32, tag 0x0112).
    const size = orientation >= 5 ? { width: height, height: width } : { width, height };
    if (width * height <= mostPixels) {
      // A small result lets libvips skip the finest detail, but every byte is read all the same. Warnings do not count:
      // telephones write photographs that give some, and that every browser shows.
      await sharp(bytes, { failOn: 'error', sequentialRead: true })
        .resize(8, 8, { fit: 'fill' })
        .raw()
        .toBuffer();
    }
    return size;
  } catch {
    return undefined;
  }
}
