import type { ImageFile } from '../image.ts';
import type { ProblemList } from '../problem-list.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { findFile, type FoundImage } from '../read/read-images.ts';
import { explainFault, explainPath, explainSize } from './explain-image.ts';
import { nearestFile } from './nearest-file.ts';
import { walkValues } from './walk-schema.ts';

/**
 * Checks that every image that the facts name is there, whole, and of a size that can be shown; and that every file in
 * the folder of the images is named.
 * @param facts all that was read
 * @param found what became of the images that the facts name
 * @param problems the list to which every mistake is added
 * @returns the images in which nothing is wrong, by the path that the facts name
 */
export function checkImages(
  facts: Facts,
  found: ReadonlyMap<string, FoundImage>,
  problems: ProblemList,
): Map<string, ImageFile> {
  const right = new Map<string, ImageFile>();
  const meant = new Set<string | undefined>();
  for (const { schema, file } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      if (kind.kind !== 'image' || value === '') continue;
      const image = found.get(value);
      // What was probably meant is not told a second time, as a file that nobody names.
      meant.add(findFile(value, facts.images.files) ?? nearestFile(value, facts.images.files));
      if (image !== undefined && !('fault' in image)) right.set(value, image);
      const message = explain(value, image, kind.role, facts);
      if (message !== undefined) problems.error(file, path, message);
    }
  }
  warnOfUnused(facts, meant, problems);
  return right;
}

function explain(
  value: string,
  image: FoundImage | undefined,
  role: 'photograph' | 'logo',
  { images }: Facts,
): string | undefined {
  if (image === undefined) return explainPath(value, images);
  return 'fault' in image ? explainFault(value, image) : explainSize(value, image, role);
}

function warnOfUnused(facts: Facts, meant: ReadonlySet<string | undefined>, problems: ProblemList): void {
  const { speakers, organisations, images } = facts;
  // A field of a wrong shape may name the file.
  if (!speakers?.facts || !organisations?.facts) return;
  for (const name of images.files) {
    if (meant.has(name)) continue;
    const message =
      'nobody uses this file, so that it is not on the site. Name it as the image of a person or the logo of an organisation, or take it away.';
    problems.add({ severity: 'warning', file: `${images.path}/${name}`, message });
  }
}
