import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { toOutputFile } from '../model/addresses.ts';
import type { Event } from '../model/event.ts';
import { createSite } from './create-site.ts';
import { imageCache } from './image-cache.ts';
import { prepareImages } from './prepare-images.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the site. */
export interface SiteFile {
  /** Path in the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Lets Eleventy draw every page and feed, in memory: nothing is written until all of them have succeeded.
 * @param event the event, as the model gives it
 * @param isSample whether it is the sample event with its page of parts
 * @returns the files of the site, sorted by path
 * @throws when a page cannot be drawn, or two pages have one address
 */
export async function renderSite(event: Event, isSample = false): Promise<SiteFile[]> {
  const images = await prepareImages(event, imageCache);
  const site = createSite(event, images, isSample);
  const eleventy = new Eleventy(`${root}src/pages`, `${root}dist`, {
    configPath: `${root}.eleventy.ts`,
    quietMode: true,
    config: (config) => config.addGlobalData('site', site),
  });
  // Its remarks on its own speed are no help to organisers.
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON();
  const pages = rendered
    .filter(({ url }) => url !== false)
    .map(({ url, content }) => ({ path: toOutputFile(String(url), '/'), content }));
  return [...pages, ...images.files].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
