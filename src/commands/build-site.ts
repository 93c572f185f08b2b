import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findStaleSchemas, hasSchemas } from '../editor/write-schemas.ts';
import { addSettings } from '../eleventy/add-settings.ts';
import { finishSite } from '../eleventy/finish-site.ts';
import { renderSite } from '../eleventy/render-site.ts';
import { writeSite, type WriteReport } from '../eleventy/write-site.ts';
import type { Event } from '../model/event.ts';
import { inspectEvent } from '../model/load-event.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { compareProgrammes } from '../model/publication/compare-programmes.ts';
import type { Upcoming } from '../model/publication/upcoming.ts';
import { now } from './environment.ts';
import type { Options } from './options.ts';
import { renderSample } from './render-sample.ts';

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

/** What a build is told. */
export type BuildOptions = Pick<Options, 'event' | 'out' | 'moment' | 'strict'> & {
  readonly preview?: boolean;
};

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
  preview = false,
}: BuildOptions): Promise<Built> {
  const { event, upcoming, problems } = await inspectEvent(folder, {
    now: moment,
    today: now(),
    strict,
  });
  const stale = await findStale(folder, strict);
  const all = [...stale, ...problems];
  if (event === undefined || upcoming === undefined || (strict && stale.length > 0)) {
    throw new ContentError(all, folder);
  }
  const files = addSettings(event, await finishSite(await renderSite(event, { isPreview: preview })));
  const sample = preview ? await renderSample(event.url) : [];
  const forgotten = await findForgotten(out, files);
  return {
    event,
    warnings: [...all, ...forgotten],
    upcoming,
    report: await writeSite(out, [...files, ...sample]),
  };
}

/** What was changed since the site was built before, and no entry in the changes says so. */
async function findForgotten(
  out: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<Problem[]> {
  const after = files.find(({ path }) => path === 'event.json')?.content;
  const before = await readFile(join(out, 'event.json'), 'utf8').catch(() => undefined);
  if (before === undefined || typeof after !== 'string') return [];
  return compareProgrammes(before, after).map((message) => ({
    // Never an error: the next build finds the site as this one has left it.
    severity: 'warning',
    file: '_data/agenda.json',
    message,
  }));
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
