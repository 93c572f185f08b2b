import type { Drawing } from '../../src/eleventy/drawing.ts';
import { encodePng } from '../../src/eleventy/encode-png.ts';
import { makeDrawings } from '../../src/eleventy/make-drawings.ts';
import type { SiteFile } from '../../src/eleventy/render-site.ts';
import { socialSize } from '../../src/views/social-image.ts';
import { root } from './run-node.ts';

const { width, height } = socialSize;
const blank = encodePng({ width, height, data: Buffer.alloc(4 * width * height) }, 'blank');

/**
 * Gives the drawings of a site for tests that are not about what they show: a blank one, of the right size, in place of
 * each page's, which would take a minute for a large event; and the icons.
 * @param drawings what the site needs
 */
export async function standInDrawings(drawings: readonly Drawing[]): Promise<readonly SiteFile[]> {
  const isSocial = ({ path }: Drawing) => path.startsWith('social/');
  const icons = await makeDrawings(
    drawings.filter((picture) => !isSocial(picture)),
    `${root}node_modules/.cache/psdm/test`,
  );
  return [...icons.files, ...drawings.filter(isSocial).map(({ path }) => ({ path, content: blank }))];
}
