import type { Image } from '../model/event.ts';
import type { PictureUse } from '../views/site.ts';

/** How large an image is shown in one place. */
export interface Shown {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** For the attribute `sizes`. */
  readonly sizes: string;
  /** The widths of its files in pixels: for plain screens and those of two and three pixels for each of CSS. */
  readonly widths: readonly number[];
}

/** What is made of an image, whether a photograph or a logo. */
export interface Recipe {
  /** The largest file in pixels: a square is cut out of the middle of a photograph. */
  readonly width: number;
  readonly height: number;
  readonly shape: 'square' | 'whole';
  /** What browsers read that know neither AVIF nor WebP. */
  readonly fallback: 'jpeg' | 'png';
}

const densities = [1, 2, 3];

/** Boxes in CSS pixels; those of photographs are the sizes of `styles/components/_initials-tile.scss`. */
const photographs = { card: 88, 'person page': 128 } as const;
const logos = { list: { width: 96, height: 32 }, 'organisation page': { width: 192, height: 64 } } as const;

/**
 * Says what is made of an image for a place, whatever its other places are.
 * @param image the image
 * @param use the place
 */
export function recipeFor({ width, height }: Image, use: PictureUse): Recipe {
  if (isPhotograph(use)) {
    const side = Math.min(width, height, 3 * photographs['person page']);
    return { width: side, height: side, shape: 'square', fallback: 'jpeg' };
  }
  const box = logos['organisation page'];
  const scale = Math.min(1, (3 * box.width) / width, (3 * box.height) / height);
  return { ...scaled({ width, height }, scale), shape: 'whole', fallback: 'png' };
}

/**
 * Says how large an image is shown in a place, and which files it needs. Nothing is blown up.
 * @param image the image
 * @param use the place
 */
export function showAt(image: Image, use: PictureUse): Shown {
  const largest = recipeFor(image, use).width;
  if (isPhotograph(use)) {
    const side = photographs[use];
    const widths = widthsOf(side, largest);
    return { width: side, height: side, sizes: `${side / 16}rem`, widths };
  }
  const box = logos[use];
  const size = scaled(image, Math.min(1, box.width / image.width, box.height / image.height));
  return { ...size, sizes: `${size.width}px`, widths: widthsOf(size.width, largest) };
}

/**
 * Lists every place in which an image of this kind is shown.
 * @param use one of the places
 */
export function placesLike(use: PictureUse): readonly PictureUse[] {
  return isPhotograph(use) ? ['card', 'person page'] : ['list', 'organisation page'];
}

const isPhotograph = (use: PictureUse): use is keyof typeof photographs => Object.hasOwn(photographs, use);

const widthsOf = (shown: number, largest: number) => [
  ...new Set(densities.map((density) => Math.min(density * shown, largest))),
];

const scaled = ({ width, height }: { width: number; height: number }, scale: number) => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
});
