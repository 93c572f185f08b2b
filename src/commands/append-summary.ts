import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../checks/run-checks.ts';
import { describeChanges, type SiteChanges } from '../publish/release/describe-changes.ts';
import { describeFiles } from '../publish/release/describe-files.ts';
import { releaseFile, type ReleasedFile } from '../publish/release/release.ts';
import { readRelease } from '../publish/release/seal.ts';
import { writeSummary } from './write-summary.ts';

/** What a summary is made of, and where it goes. */
export interface SummaryOptions {
  /** The file to whose end it is written: what GITHUB_STEP_SUMMARY names, or any other. */
  readonly summary: string;
  /** A file with the `release.json` of the site that is live. */
  readonly before: string | undefined;
  /** The folder of the new site. */
  readonly out: string;
}

/**
 * Writes what became of a check to the end of a file, as Markdown.
 * @param results what the checks found
 * @param options where the sites are, and the file
 * @param isBuilt whether the folder holds the site that was checked, and not an earlier one
 * @throws when the file cannot be written
 */
export async function appendSummary(
  results: readonly CheckResult[],
  { summary, before, out }: SummaryOptions,
  isBuilt: boolean,
): Promise<void> {
  const files = isBuilt ? await describeFiles(out) : undefined;
  const changes = await compare(before, out, files);
  await appendFile(summary, writeSummary({ results, files, changes }));
}

async function compare(
  before: string | undefined,
  out: string,
  files: readonly ReleasedFile[] | undefined,
): Promise<SiteChanges | string> {
  if (files === undefined) return 'Nothing, as long as there is no site.';
  const read = async (file: string) => readRelease(await readFile(file, 'utf8').catch(() => ''));
  const old = before === undefined ? '' : await read(before);
  if (typeof old === 'string') return 'Nobody can say, because no release that is live could be read.';
  // Only a site that passed has a release of its own.
  const sealed = await read(join(out, releaseFile));
  const { url, redirects } = typeof sealed === 'string' ? { url: old.url, redirects: [] } : sealed;
  return describeChanges(old, { files: [...files], redirects, basePath: new URL(url).pathname });
}
