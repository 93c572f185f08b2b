import type { SiteFile } from '../../src/eleventy/render-site.ts';
import { makeEdition } from '../publish/make-sealed-site.ts';

/**
 * Makes what a build hands over to be written.
 * @param edition such as `a`
 */
export function makeBuild(edition: string): readonly SiteFile[] {
  return Object.entries(makeEdition(edition)).map(([path, content]) => ({ path, content }));
}
