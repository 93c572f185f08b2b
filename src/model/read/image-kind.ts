/** The kinds of image that the site takes, and the endings of their files. */
export const imageKinds = {
  JPEG: ['.jpg', '.jpeg'],
  PNG: ['.png'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
} as const;

export type ImageKind = keyof typeof imageKinds;

/** The first bytes of what people take for a photograph or a logo, each byte as one character. */
const beginnings: readonly (readonly [string, RegExp])[] = [
  ['JPEG', /^\xff\xd8\xff/],
  ['PNG', /^\x89PNG\r\n/],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['AVIF', /^.{4}ftypavi[fs]/s],
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  ['GIF', /^GIF8/],
  ['TIFF', /^(?:II\*|MM.\*)/s],
  ['PDF', /^%PDF/],
  ['SVG', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/s],
  ['web page', /^\s*<(?:!doctype html|html)\b/i],
];

/**
 * Says what a file is by its bytes, whatever its name is.
 * @param bytes the file
 * @returns such as `PNG`, `HEIC` or `web page`; undefined when it is nothing known
 */
export function findKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0];
}

/**
 * Says which kind of image a file is by its name.
 * @param file the name or path of a file
 * @returns undefined when the site does not take it
 */
export function kindOfName(file: string): ImageKind | undefined {
  const name = file.toLowerCase();
  return (Object.keys(imageKinds) as ImageKind[]).find((kind) =>
    imageKinds[kind].some((ending) => name.endsWith(ending)),
  );
}
