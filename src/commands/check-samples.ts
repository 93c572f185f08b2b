import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../checks/check.ts';
import { links } from '../checks/links.ts';
import { ownOrigin } from '../checks/own-origin.ts';
import { pageWeight } from '../checks/page-weight.ts';
import { readSite } from '../checks/read-site.ts';
import { runChecks, type CheckResult } from '../checks/run-checks.ts';
import { sessions } from '../checks/sessions.ts';
import { listSiteChecks } from '../checks/site-checks.ts';
import { renderSite, type SiteFile } from '../eleventy/render-site.ts';
import { writeSite } from '../eleventy/write-site.ts';
import type { Event } from '../model/event.ts';
import { loadEvent } from '../model/load-event.ts';
import { describeCongress, largeCongress } from '../samples/describe-congress.ts';
import { environment, workers } from './environment.ts';
import { drawSample } from './render-sample.ts';

/**
 * Holds two made-up events against what must hold for any: the sample with its page of parts, where every part has every
 * state, and a congress of 600 sessions, for which a layout that suits our own 19 may be too small.
 * @returns one result per check and event
 */
export async function checkSamples(): Promise<readonly CheckResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'psdm-samples-'));
  try {
    return [
      ...(await checkParts(join(folder, 'parts'))),
      ...(await checkCongress(join(folder, 'congress'), join(folder, 'congress-site'))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkParts(out: string): Promise<readonly CheckResult[]> {
  const { event, files } = await drawSample();
  return checkFiles(
    'the page of parts',
    { event, files, out },
    listSiteChecks({ environment, workers, remembers: true }),
  );
}

async function checkCongress(folder: string, out: string): Promise<readonly CheckResult[]> {
  await mkdir(join(folder, '_data'), { recursive: true });
  for (const [name, facts] of Object.entries(describeCongress(largeCongress))) {
    await writeFile(join(folder, '_data', `${name}.json`), JSON.stringify(facts));
  }
  const event = await loadEvent(folder, { now: '2027-10-01T12:00' });
  const name = `a congress of ${event.sessions.length} sessions`;
  // Pictures for 1,200 pages would take half a minute, and no check of these looks at them.
  const { files, drawings } = await renderSite(event);
  const placeholders = drawings.map(({ path }) => ({ path, content: '' }));
  return checkFiles(name, { event, files: [...files, ...placeholders], out }, [
    links,
    ownOrigin,
    sessions,
    pageWeight,
  ]);
}

async function checkFiles(
  name: string,
  { event, files, out }: { event: Event; files: readonly SiteFile[]; out: string },
  checks: readonly Check[],
): Promise<readonly CheckResult[]> {
  await writeSite(out, files);
  const results = await runChecks(checks, await readSite(out, event));
  return results.map((result) => ({ ...result, name: `${result.name} (${name})` }));
}
