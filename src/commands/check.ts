/** `npm run check`: all that must hold before the site may be published, and a report in plain words. */
import { fileURLToPath } from 'node:url';
import type { BuiltSite, Finding } from '../checks/check.ts';
import { codeChecks } from '../checks/code-checks.ts';
import { createSourceFinder } from '../checks/find-source.ts';
import { readSite } from '../checks/read-site.ts';
import { writeReport } from '../checks/report.ts';
import { runChecks, type CheckResult } from '../checks/run-checks.ts';
import { listSiteChecks } from '../checks/site-checks.ts';
import { listTexts } from '../model/list-texts.ts';
import { ContentError, formatProblem } from '../model/problems.ts';
import { describeFiles } from '../publish/release/describe-files.ts';
import type { ReleasedFile } from '../publish/release/release.ts';
import { annotateResults } from './annotate-results.ts';
import { appendSummary } from './append-summary.ts';
import { buildSite, type Built } from './build-site.ts';
import { checkSamples } from './check-samples.ts';
import { environment, now, readers, workers } from './environment.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './run-command.ts';
import { sealSite } from './seal-site.ts';
import { showProgress } from './show-progress.ts';
import { writeProblems } from './write-problems.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const noSite = 'There is no new site, so that its pages were not checked.';
const notSealed =
  'Not sealed, so that it cannot be published: with --now it is the site of another moment, with what is hidden or gone at present.';

await runCommand(async () => {
  const options = readOptions();
  const { moment } = options;
  // The code is this project's; another event brings only facts and words.
  const code = options.isOwnEvent
    ? await runChecks(codeChecks, { folder: project, environment, workers })
    : [];
  const site = await checkSite(options);
  const samples = options.isOwnEvent ? await checkSamples() : [];
  const results = [...code, ...site.results, ...samples];
  const hasPassed = results.every(({ findings }) => findings.length === 0);
  process.stdout.write(writeReport(results));
  process.stdout.write(annotateResults(results, options.event, readers));
  if (hasPassed && site.built !== undefined && site.files !== undefined) {
    const { built, files } = site;
    const passed = { ...options, built, files, checkedAt: now(), results };
    // A command that is told a moment makes the site of another one.
    const said = typeof moment === 'string' ? notSealed : await sealSite({ ...passed, builtFor: moment });
    process.stdout.write(`${said}\n`);
  }
  if (options.summary !== undefined) {
    await appendSummary(results, { ...options, summary: options.summary }, site.built !== undefined);
  }
  return hasPassed ? 0 : 1;
});

/** What became of the checks of the site, and the site when there is one. */
interface CheckedSite {
  readonly results: readonly CheckResult[];
  readonly built?: Built;
  /** Its files, as they were when the checks began. */
  readonly files?: readonly ReleasedFile[];
}

/** Without a build there is no site to check, so its failure stands for all of the site's checks. */
async function checkSite(options: Options): Promise<CheckedSite> {
  const build = { name: 'build', promise: 'The facts are right and the site builds from them' };
  let built: Built;
  let site: BuiltSite;
  let files: readonly ReleasedFile[];
  try {
    built = await buildSite(options);
    process.stderr.write(writeProblems(built.warnings, options.event, readers));
    site = await readSite(options.out, built.event);
    files = await describeFiles(options.out);
  } catch (error) {
    const findings = [...explainFailure(error), { file: build.name, message: noSite }];
    return { results: [{ ...build, findings }] };
  }
  const progress = showProgress(readers.colours);
  const locate = createSourceFinder(await listTexts(options.event));
  const gate = { environment, workers, remembers: true, locate, onProgress: progress.show };
  const results = await runChecks(listSiteChecks(gate), site);
  return { results: [{ ...build, findings: [] }, ...results], built, files };
}

function explainFailure(error: unknown): readonly Finding[] {
  if (!(error instanceof ContentError)) {
    return [{ file: 'build', message: error instanceof Error ? error.message : String(error) }];
  }
  if (readers.workspace !== undefined) {
    process.stderr.write(writeProblems(error.problems, error.folder, readers));
  }
  return error.problems.map((problem) => ({ file: problem.file, message: formatProblem(problem) }));
}
