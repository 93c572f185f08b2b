import { renderSite } from '../eleventy/render-site.ts';
import { writeSite, type WriteReport } from '../eleventy/write-site.ts';
import type { Event } from '../model/event.ts';
import { loadEvent } from '../model/load-event.ts';
import type { Options } from './options.ts';

/**
 * Builds a site: reads the event, draws every page in memory, and only then writes.
 * @param options where the event is, where the site goes, and for which moment
 * @returns the event and what changed in the output folder
 * @throws ContentError when a fact is wrong; the output folder is then as it was
 */
export async function buildSite({
  event: folder,
  out,
  moment,
}: Options): Promise<{ event: Event; report: WriteReport }> {
  const event = await loadEvent(folder, { now: moment });
  return { event, report: await writeSite(out, await renderSite(event)) };
}
