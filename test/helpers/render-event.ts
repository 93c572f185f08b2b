import { load, type CheerioAPI } from 'cheerio';
import { renderSite } from '../../src/eleventy/render-site.ts';
import type { Event } from '../../src/model/event.ts';
import { loadEvent } from '../../src/model/load-event.ts';

/** A site drawn in memory. */
export interface RenderedEvent {
  readonly event: Event;
  /** The text of each file, by its path from the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The bytes of each file that is no text. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Opens a page by its address without the base path, such as `/agenda/`. */
  readonly open: (address: string) => CheerioAPI;
}

/**
 * Loads an event and draws its whole site in memory.
 * @param folder the event's folder
 * @param now the moment for which the site is drawn
 */
export async function renderEvent(
  folder: string,
  now: Date | string = '2026-06-10T09:00',
): Promise<RenderedEvent> {
  const event = await loadEvent(folder, { now });
  const site = await renderSite(event);
  const files = new Map(site.files.map(({ path, content }) => [path, content]));
  const images = new Map(
    site.images.flatMap(({ path, content }) => (typeof content === 'string' ? [] : [[path, content]])),
  );
  const open = (address: string) => {
    const html = files.get(address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1));
    if (html === undefined)
      throw new Error(`There is no page ${address}. Pages: ${[...files.keys()].join(', ')}`);
    return load(html);
  };
  return { event, files, images, open };
}
