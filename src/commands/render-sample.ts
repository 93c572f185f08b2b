import { finishSite } from '../eleventy/finish-site.ts';
import { renderSite, type SiteFile } from '../eleventy/render-site.ts';
import type { Event } from '../model/event.ts';
import { loadEvent } from '../model/load-event.ts';
import { partsSample } from '../samples/parts.ts';

/** Where the sample stands in a preview. */
const place = 'styleguide/';

/**
 * Draws the sample event with its page of parts, as it stands in the preview of another site.
 * @param url the whole address of that site, with its last slash
 * @returns files whose paths begin with `styleguide/`
 */
export async function renderSample(url: string): Promise<SiteFile[]> {
  const { files } = await drawSample({ url: `${url}${place}`, isPreview: true });
  return files.map(({ path, content }) => ({ path: `${place}${path}`, content }));
}

/**
 * Draws the sample event with its page of parts.
 * @param options.url where it will stand; where its facts say when left out
 * @param options.isPreview whether it is for the preview
 */
export async function drawSample({
  url,
  isPreview = false,
}: { url?: string; isPreview?: boolean } = {}): Promise<{ event: Event; files: SiteFile[] }> {
  const event = await loadEvent(partsSample.folder, {
    now: partsSample.now,
    ...(url !== undefined && { url }),
  });
  return { event, files: await finishSite(await renderSite(event, { isSample: true, isPreview })) };
}
