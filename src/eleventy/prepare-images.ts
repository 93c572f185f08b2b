import { toOutputFile } from '../model/addresses.ts';
import type { Event, Image } from '../model/event.ts';
import type { Picture, PictureUse, Site } from '../views/site.ts';
import { encodeImage, encoding, listEncoders } from './encode-image.ts';
import { keepImages, nameImage } from './image-cache.ts';
import { placesLike, recipeFor, showAt } from './image-recipes.ts';
import type { SiteFile } from './render-site.ts';

/** The images of a site, made ready before its pages are drawn. */
export interface PreparedImages {
  readonly files: readonly SiteFile[];
  readonly pictureOf: Site['pictureOf'];
}

/**
 * Makes the files of every image that the event shows: what the model has withheld is not in it.
 * @param event the event, as the model gives it
 * @param cache the folder in which finished images are kept
 * @throws a sentence when an image changed after it was checked
 */
export async function prepareImages(event: Event, cache: string): Promise<PreparedImages> {
  const files = new Map<string, Uint8Array>();
  const pictures = new Map<Image, ReadonlyMap<PictureUse, Picture>>();
  const shown: (readonly [Image | undefined, PictureUse])[] = [
    ...event.speakers.map(({ image }) => [image, 'card'] as const),
    ...event.organisations.map(({ logo }) => [logo, 'list'] as const),
  ];
  for (const [image, use] of shown) {
    if (image === undefined) continue;
    const order = await orderFor(image, use);
    const made = await keepImages(cache, order.names, async (folder) =>
      encodeImage(await image.read(), { ...order, folder }),
    );
    for (const [name, bytes] of made) files.set(name, bytes);
    const drawn = placesLike(use).map((place) => [place, draw(image, place, order.nameFile, event)] as const);
    pictures.set(image, new Map(drawn));
  }
  return {
    files: [...files].map(([name, content]) => ({
      path: toOutputFile(event.addresses.image(name), event.basePath),
      content,
    })),
    pictureOf: (image, use) => image && pictures.get(image)?.get(use),
  };
}

/** Says which files an image needs, and what they are called. */
async function orderFor(image: Image, use: PictureUse) {
  const recipe = recipeFor(image, use);
  const places = placesLike(use).map((place) => showAt(image, place));
  const widths = ascending(places.flatMap((place) => place.widths));
  const fallbackWidths = ascending(places.map((place) => fallbackOf(place.widths)));
  const name = nameImage([image.digest, recipe, encoding[recipe.shape], await listEncoders()]);
  const nameFile = (width: number, format: string) => `${name}-${width}.${format.replace('jpeg', 'jpg')}`;
  const names = [
    ...widths.flatMap((width) => [nameFile(width, 'avif'), nameFile(width, 'webp')]),
    ...fallbackWidths.map((width) => nameFile(width, recipe.fallback)),
  ];
  return { recipe, widths, fallbackWidths, nameFile, names };
}

function draw(
  image: Image,
  use: PictureUse,
  nameFile: (width: number, format: string) => string,
  { addresses }: Event,
): Picture {
  const { width, height, sizes, widths } = showAt(image, use);
  const address = (pixels: number, format: string) => addresses.image(nameFile(pixels, format));
  const sources = ['avif', 'webp'].map((format) => ({
    type: `image/${format}`,
    srcset: widths.map((pixels) => `${address(pixels, format)} ${pixels}w`).join(', '),
  }));
  const src = address(fallbackOf(widths), recipeFor(image, use).fallback);
  return { sources, src, width, height, sizes };
}

/** Old browsers get the file for two pixels on each of CSS. */
const fallbackOf = (widths: readonly number[]) => widths[1] ?? widths[0] ?? 0;

const ascending = (widths: readonly number[]) => [...new Set(widths)].toSorted((a, b) => a - b);
