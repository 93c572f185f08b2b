import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from './image-recipes.ts';

/**
 * How each kind of file is written. Logos keep every pixel in WebP and PNG: their edges show each loss. AVIF takes ten times
 * as long with more effort, and is no smaller at the same likeness (docs/decisions/0010-images.md).
 */
export const encoding = {
  square: {
    avif: { quality: 45, effort: 2 },
    webp: { quality: 75 },
    jpeg: { quality: 78, mozjpeg: true },
    png: {},
  },
  whole: {
    avif: { quality: 70, effort: 2 },
    webp: { lossless: true },
    jpeg: {},
    png: { compressionLevel: 9 },
  },
} as const;

/** The files that are made of an image. */
export interface EncodeOrder {
  readonly recipe: Recipe;
  /** The widths of the AVIF and WebP files. */
  readonly widths: readonly number[];
  /** The widths of the files for all other browsers. */
  readonly fallbackWidths: readonly number[];
  readonly folder: string;
  /** Names a file. */
  readonly nameFile: (width: number, format: string) => string;
}

/**
 * Writes the files of an image. Sharp turns it the right way up, cuts it, brings its colours to sRGB and leaves all that a
 * camera wrote beside the pixels behind, the place above all; eleventy-img then writes each width and kind of file.
 * @param bytes the original
 * @param order what is made of it, and where
 * @throws when the image cannot be decoded, which the model has checked
 */
export async function encodeImage(bytes: Uint8Array, order: EncodeOrder): Promise<void> {
  // Most sites have no images, and need not wait until these are loaded.
  const { default: sharp } = await import('sharp');
  const { default: createImages } = await import('@11ty/eleventy-img');
  const { recipe, widths, fallbackWidths, folder, nameFile } = order;
  const { width, height, shape, fallback } = recipe;
  const upright = sharp(bytes, { failOn: 'error' }).rotate().resize(width, height, { fit: 'cover' });
  // No JPEG is transparent, and its black would be a hole in the page.
  const cut = shape === 'square' ? upright.flatten({ background: '#fff' }) : upright;
  const master = join(folder, 'master.png');
  await writeFile(master, await cut.toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer());
  const options = {
    outputDir: folder,
    filenameFormat: (_id: string, _source: string, fileWidth: number, format: string) =>
      nameFile(fileWidth, format),
    formatFiltering: [],
    useCache: false,
    sharpOptions: {},
    sharpAvifOptions: encoding[shape].avif,
    sharpWebpOptions: encoding[shape].webp,
    sharpJpegOptions: encoding[shape].jpeg,
    sharpPngOptions: encoding[shape].png,
  } as const;
  await createImages(master, { ...options, widths, formats: ['avif', 'webp'] });
  await createImages(master, { ...options, widths: fallbackWidths, formats: [fallback] });
}

/** Gives the versions of all programs that decide the bytes of an image. */
export async function listEncoders(): Promise<unknown> {
  const { default: sharp } = await import('sharp');
  return sharp.versions;
}
