import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../checks/run-checks.ts';
import { nextBuild } from '../model/publication/upcoming.ts';
import { createRelease } from '../publish/release/create-release.ts';
import { releaseFile, type ReleasedFile } from '../publish/release/release.ts';
import { writeRelease } from '../publish/release/seal.ts';
import type { Built } from './build-site.ts';
import { readCommit } from './read-commit.ts';

/** A site that has passed, and when. */
export interface PassedSite {
  readonly built: Built;
  /** The folder of the event, and that of the site. */
  readonly event: string;
  readonly out: string;
  /** The moment for which the site was built. */
  readonly builtFor: Date;
  readonly checkedAt: Date;
  readonly results: readonly CheckResult[];
  /** The files of the site as they were when the checks began. */
  readonly files: readonly ReleasedFile[];
}

/**
 * Seals a site that has passed every check: writes `release.json` into its folder, without which nothing is published.
 * @param site the site, and what was checked
 * @returns a sentence that says so
 * @throws a sentence when something changed it while it was checked
 */
export async function sealSite({
  built: { event, upcoming },
  event: folder,
  out,
  builtFor,
  checkedAt,
  results,
  files: checked,
}: PassedSite): Promise<string> {
  const again = nextBuild(upcoming, event.timeZone);
  const release = await createRelease(out, checked, {
    name: event.name,
    url: event.url,
    ...(await readCommit(folder)),
    checkedAt: checkedAt.toISOString(),
    builtFor: builtFor.toISOString(),
    ...(again !== undefined && { buildAgainAt: again.toJSDate().toISOString() }),
    checks: results.map(({ name, promise, details }) => ({
      name,
      promise,
      ...(details !== undefined && { figures: details }),
    })),
    redirects: [...event.redirects],
  });
  await writeFile(join(out, releaseFile), writeRelease(release));
  const { pages, files } = release.figures;
  return `Sealed: ${pages} pages, ${files} files, seal ${release.seal.slice(0, 8)}. It can be published: npm run publish.`;
}
