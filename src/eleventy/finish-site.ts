import { fileURLToPath } from 'node:url';
import { makeDrawings } from './make-drawings.ts';
import type { RenderedSite, SiteFile } from './render-site.ts';

/** Drawings stay here from build to build, whatever the event: what is the same has the same name. */
const drawingCache = fileURLToPath(new URL('../../node_modules/.cache/psdm/social', import.meta.url));

/**
 * Makes the drawings that the pages of a site need, and puts all of its files together.
 * @param site a site drawn in memory
 * @returns every file of the site, sorted by path
 */
export async function finishSite({ files, images, drawings }: RenderedSite): Promise<SiteFile[]> {
  const drawn = await makeDrawings(drawings, drawingCache);
  return [...files, ...images, ...drawn.files].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
