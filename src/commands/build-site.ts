import { fileURLToPath } from 'node:url';
import { findStaleSchemas, hasSchemas } from '../editor/write-schemas.ts';
import { makeDrawings } from '../eleventy/make-drawings.ts';
import { renderSite } from '../eleventy/render-site.ts';
import { writeSite, type WriteReport } from '../eleventy/write-site.ts';
import type { Event } from '../model/event.ts';
import { inspectEvent } from '../model/load-event.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { Upcoming } from '../model/publication/upcoming.ts';
import type { Options } from './options.ts';

/** Drawn drawings stay here from build to build, whatever the event: what is the same has the same name. */
const drawingCache = fileURLToPath(new URL('../../node_modules/.cache/psdm/social', import.meta.url));

/** A site that has been built. */
export interface Built {
  readonly event: Event;
  /** What does not stop the build. */
  readonly warnings: readonly Problem[];
  /** When the same facts make another site. */
  readonly upcoming: Upcoming;
  /** What changed in the output folder. */
  readonly report: WriteReport;
}

/**
 * Builds a site: reads the event, draws every page and picture in memory, and only then writes.
 * @param options where the event is, where the site goes, for which moment and how strictly
 * @throws ContentError when a fact is wrong; the output folder is then as it was
 */
export async function buildSite({
  event: folder,
  out,
  moment,
  strict,
}: Pick<Options, 'event' | 'out' | 'moment' | 'strict'>): Promise<Built> {
  const { event, upcoming, problems } = await inspectEvent(folder, { now: moment, strict });
  const stale = await findStale(folder, strict);
  const all = [...stale, ...problems];
  if (event === undefined || upcoming === undefined || (strict && stale.length > 0)) {
    throw new ContentError(all, folder);
  }
  const { files, drawings } = await renderSite(event);
  const drawn = await makeDrawings(drawings, drawingCache);
  const report = await writeSite(out, [...files, ...drawn.files]);
  return { event, warnings: all, upcoming, report };
}

/** Help in editors that is older than the facts hinders nobody, but it does not help either. */
async function findStale(folder: string, strict: boolean): Promise<Problem[]> {
  if (!(await hasSchemas(folder))) return [];
  return [...(await findStaleSchemas(folder)).keys()].map((file) => ({
    severity: strict ? 'error' : 'warning',
    file,
    message:
      'this help for editors is older than the facts. Run npm run schemas, or npm start, which does it too.',
  }));
}
