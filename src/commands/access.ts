/** `npm run access`: the whole accessibility gate on any site. Exit code 0: clean; 1: something was found; 2: it could not look. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveFolder } from '../accessibility/browser/serve-folder.ts';
import { readPa11ySettings } from '../accessibility/engines/pa11y-settings.ts';
import { examine, type GateResult, type Target } from '../accessibility/examine.ts';
import { listTargets } from '../accessibility/list-targets.ts';
import { openPassedPages } from '../accessibility/passed-pages.ts';
import { writeReport } from '../accessibility/report/write-report.ts';
import { readAccessOptions, type AccessOptions } from './access-options.ts';
import { environment, readers, workers, workingFolder } from './environment.ts';
import { recordResults } from './record-results.ts';
import { explainError } from './report-build.ts';
import { showProgress } from './show-progress.ts';

try {
  const options = await readAccessOptions();
  const result = options.record === undefined ? await look(options) : await recordResults(options.record);
  if (options.json !== undefined)
    await writeFile(resolve(workingFolder, options.json), `${JSON.stringify(result, undefined, 2)}\n`);
  process.stdout.write(writeReport(result));
  process.exitCode = result.failures.length > 0 ? 2 : result.barriers.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(explainError(error, readers));
  process.exitCode = 2;
}

async function look({ folder, urls, list, isStrict, ignored, isFresh }: AccessOptions): Promise<GateResult> {
  const server = folder === undefined ? undefined : await serveFolder(folder);
  try {
    const listed = list === undefined ? [] : await readList(list);
    const targets: readonly Target[] = [
      ...[...urls, ...listed].map((url) => ({ page: url, url, isUsed: true })),
      ...(folder === undefined || server === undefined
        ? []
        : await listTargets(folder, server.url, () => true)),
    ];
    const passed = folder === undefined || isFresh ? undefined : await openPassedPages(folder);
    const progress = showProgress(readers.colours);
    const result = await examine(targets, {
      environment,
      settings: await readPa11ySettings(),
      workers,
      isStrict,
      ignored,
      passed,
      onProgress: progress.show,
    });
    progress.end();
    await passed?.save();
    return result;
  } finally {
    await server?.close();
  }
}

/** One address on each line; empty lines and those that begin with # say nothing. */
async function readList(file: string): Promise<readonly string[]> {
  const lines = (
    await readFile(resolve(workingFolder, file), 'utf8').catch(() =>
      Promise.reject(new Error(`The list ${file} cannot be read.`)),
    )
  )
    .split(/\r?\n/u)
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
