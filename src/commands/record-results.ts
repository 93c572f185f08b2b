import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateResult } from '../accessibility/examine.ts';
import { listEngines, waysOfUse } from '../accessibility/list-engines.ts';
import { examineSite } from '../checks/accessibility.ts';
import { readSite } from '../checks/read-site.ts';
import { atVenue } from '../model/time.ts';
import { buildSite } from './build-site.ts';
import { environment, now, readers, workers } from './environment.ts';
import { showProgress } from './show-progress.ts';

/** The file of an event in which the figures of the last test stand. */
const file = '_data/accessibility-results.json';

/**
 * Tests an event's site as it is now, every page anew, and writes the figures into the event, for its accessibility statement.
 * @param event the event's folder
 * @returns what the gate found; nothing is written when it could not look everywhere
 */
export async function recordResults(event: string): Promise<GateResult> {
  const folder = await mkdtemp(join(tmpdir(), 'psdm-access-'));
  const progress = showProgress(readers.colours);
  try {
    const built = await buildSite({ event, out: join(folder, 'site'), moment: now(), strict: false });
    const site = await readSite(join(folder, 'site'), built.event);
    const result = await examineSite(site, {
      environment,
      workers,
      remembers: false,
      onProgress: progress.show,
    });
    if (result.failures.length > 0) return result;
    const results = {
      $schema: './.schemas/accessibility-results.json',
      testedOn: atVenue(now(), built.event.timeZone).toFormat('yyyy-MM-dd'),
      url: built.event.url,
      pages: result.pages,
      used: result.used,
      ways: waysOfUse,
      engines: await listEngines(),
      findings: result.barriers.length,
      ignored: result.ignored.map(({ rule, reason, count }) => ({ rule, reason, count })),
    };
    await writeFile(join(event, file), `${JSON.stringify(results, undefined, 2)}\n`);
    return result;
  } finally {
    progress.end();
    await rm(folder, { recursive: true, force: true });
  }
}
