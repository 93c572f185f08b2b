import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { links } from '../checks/links.ts';
import { ownOrigin } from '../checks/own-origin.ts';
import { pageWeight } from '../checks/page-weight.ts';
import { readSite } from '../checks/read-site.ts';
import { runChecks, type CheckResult } from '../checks/run-checks.ts';
import { sessions } from '../checks/sessions.ts';
import { renderSite } from '../eleventy/render-site.ts';
import { writeSite } from '../eleventy/write-site.ts';
import { loadEvent } from '../model/load-event.ts';
import { describeCongress, largeCongress } from '../samples/describe-congress.ts';

/**
 * Holds a made-up congress of 600 sessions against what must hold for an event of any size: a layout that suits our own
 * 19 sessions may not suit theirs.
 * @returns one result per check
 */
export async function checkCongress(): Promise<readonly CheckResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'psdm-congress-'));
  try {
    await mkdir(join(folder, '_data'));
    for (const [name, facts] of Object.entries(describeCongress(largeCongress))) {
      await writeFile(join(folder, '_data', `${name}.json`), JSON.stringify(facts));
    }
    const event = await loadEvent(folder, { now: '2027-10-01T12:00' });
    const out = join(folder, 'site');
    await writeSite(out, await renderSite(event));
    const results = await runChecks([links, ownOrigin, sessions, pageWeight], await readSite(out, event));
    return results.map(({ name, promise, ...result }) => ({
      name: `${name} of ${event.sessions.length} sessions`,
      promise,
      ...result,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
