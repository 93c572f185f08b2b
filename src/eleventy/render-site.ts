import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { toOutputFile } from '../model/addresses.ts';
import type { Event } from '../model/event.ts';
import { createDrawingList } from './create-drawing-list.ts';
import { createSite } from './create-site.ts';
import type { Drawing } from './drawing.ts';
import { imageCache } from './image-cache.ts';
import { prepareImages } from './prepare-images.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the site. */
export interface SiteFile {
  /** Path in the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file of the site that is text. */
export interface TextFile extends SiteFile {
  readonly content: string;
}

/** A site drawn in memory, but for its drawings, which take far longer than all else. */
export interface RenderedSite {
  /** The pages and feeds, sorted by path. */
  readonly files: readonly TextFile[];
  /** The photographs and logos that they show. */
  readonly images: readonly SiteFile[];
  /** The drawings that they need, for `makeDrawings`. */
  readonly drawings: readonly Drawing[];
}

/**
 * Lets Eleventy draw every page and feed, in memory: nothing is written until all of them have succeeded.
 * @param event the event, as the model gives it
 * @param options.isSample whether it is the sample event with its page of parts
 * @param options.isPreview whether it is for the preview
 * @throws when a page cannot be drawn, or two pages have one address
 */
export async function renderSite(
  event: Event,
  { isSample = false, isPreview = false } = {},
): Promise<RenderedSite> {
  const images = await prepareImages(event, imageCache);
  const drawings = createDrawingList(event);
  const site = createSite(event, images, { isSample, isPreview, drawings });
  const eleventy = new Eleventy(`${root}src/pages`, `${root}dist`, {
    configPath: `${root}.eleventy.ts`,
    quietMode: true,
    config: (config) => config.addGlobalData('site', site),
  });
  // Its remarks on its own speed are no help to organisers.
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON();
  const files = rendered
    .filter(({ url }) => url !== false)
    .map(({ url, content }) => ({ path: toOutputFile(String(url), '/'), content }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, images: images.files, drawings: drawings.list() };
}
