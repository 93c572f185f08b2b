import type { ImageFile } from '../image.ts';
import { mostPixels } from '../read/decode-image.ts';
import type { ImageFolder } from '../read/facts.ts';
import { imageKinds, kindOfName, type ImageKind } from '../read/image-kind.ts';
import { findFile, mostBytes, type FoundImage } from '../read/read-images.ts';
import type { ImageRole } from '../schemas/field-kinds.ts';
import { nearestFile } from './nearest-file.ts';

/** A photograph is shown in lists at 88 CSS pixels, twice as many on the screens of today, and larger on its page. */
const leastSide = 176;

/** On its page a logo stands in a box of this size, and is never blown up to fill it. */
const leastLogo = { width: 192, height: 64 };

/**
 * Says why no file is read at a path.
 * @param named the path as the organiser wrote it
 * @param folder the folder of the images
 */
export function explainPath(named: string, { path, files }: ImageFolder): string {
  const nearest = nearestFile(named, files);
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  if (/^[a-z]{2,}:|^\/\//i.test(named)) {
    return `"${named}" is an address, and a file is needed. Save the image in ${path}/.${meant}`;
  }
  if (/^(?:[\\/~]|[a-z]:)/i.test(named) || named.split(/[\\/]/).includes('..')) {
    return `"${named}" leads out of ${path}/. Put the file there, and write its path from there.${meant}`;
  }
  if (named.includes('\\')) return `"${named}" needs forward slashes.${meant}`;
  if (/\.svgz?$/i.test(named)) {
    return `"${named}" is a drawing, and looks different where its typefaces are missing. Save it as .png, ${3 * leastLogo.width} pixels wide.`;
  }
  if (findFile(named, files) !== undefined && kindOfName(named) === undefined) {
    return `"${named}" is not of a kind that every browser shows. Save it as .jpg, .png, .webp or .avif.`;
  }
  if (nearest?.toLowerCase() === named.toLowerCase()) {
    return `there is no image "${named}" in ${path}/: capitals count in the name of a file.${meant}`;
  }
  return `there is no image "${named}" in ${path}/.${meant}${listKnown(files)}`;
}

/**
 * Says what is wrong with the bytes of an image.
 * @param named the path as the organiser wrote it
 * @param image what is wrong
 */
export function explainFault(named: string, image: Extract<FoundImage, { fault: string }>): string {
  switch (image.fault) {
    case 'unreadable':
      return `"${named}" cannot be opened. Look at who may read it.`;
    case 'empty':
      return `"${named}" is an empty file. Copy it again.`;
    case 'broken':
      return `"${named}" is broken or ends too early, so that it cannot be shown whole. Copy it again.`;
    case 'large':
      return `"${named}" has ${Math.ceil(image.bytes / 1e6)} MB, and ${mostBytes / 1e6} MB is the most. Save it smaller: 1000 pixels on the longer side are plenty.`;
    case 'kind':
      return explainKind(named, image.is);
  }
}

function explainKind(named: string, is: string | undefined): string {
  const called = `"${named}" is called ${/\.\w+$/.exec(named)?.[0] ?? ''}, and`;
  if (is === undefined) return `${called} its bytes are no image. Copy it again.`;
  const kind = `${/^(?:AVIF|SVG)$/.test(is) ? 'an' : 'a'} ${is}`;
  if (!Object.hasOwn(imageKinds, is)) return `${called} is ${kind}. Save it as a JPEG or PNG image.`;
  const ending = imageKinds[is as ImageKind][0];
  return `${called} is ${kind}. Call it "${named.replace(/\.\w+$/, ending)}", in the folder and here.`;
}

/**
 * Says what is wrong with the size of an image.
 * @param named the path as the organiser wrote it
 * @param image the image
 * @param role what it shows
 * @returns undefined when it can be shown
 */
export function explainSize(
  named: string,
  { width, height }: Pick<ImageFile, 'width' | 'height'>,
  role: ImageRole,
): string | undefined {
  const size = `"${named}" has ${width} × ${height} pixels`;
  if (width * height > mostPixels) {
    return `${size}, which is ${Math.ceil((width * height) / 1e6)} million, and ${mostPixels / 1e6} million are the most. Save it smaller: 1000 on the longer side are plenty.`;
  }
  if (role === 'photograph' && Math.min(width, height) < leastSide) {
    return `${size}, and a photograph needs ${leastSide} on its shorter side. Use a larger one.`;
  }
  if (role === 'logo' && width < leastLogo.width && height < leastLogo.height) {
    return `${size}, and a logo needs ${leastLogo.width} in width or ${leastLogo.height} in height. Use a larger one.`;
  }
  return undefined;
}

/** The files that are there; of very many only the first. */
function listKnown(files: readonly string[]): string {
  if (files.length === 0) return ' The folder holds no file yet.';
  const most = 20;
  const rest = files.length > most ? ` and ${files.length - most} more` : '';
  return ` Known: ${files.slice(0, most).join(', ')}${rest}.`;
}
