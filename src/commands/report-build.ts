import { relative } from 'node:path';
import { formatIsoTime } from '../format/dates.ts';
import { ContentError } from '../model/problems.ts';
import { nextBuild } from '../model/publication/upcoming.ts';
import { buildSite, type BuildOptions, type Built } from './build-site.ts';
import { countProblems, writeProblems, type Readers } from './write-problems.ts';

/** What a command says and how it ends. */
export interface Outcome {
  readonly code: 0 | 1;
  /** What was done. */
  readonly output: string;
  /** What is wrong, or should be better. */
  readonly complaints: string;
}

/**
 * Builds a site and says in words what came of it.
 * @param options as for `buildSite`
 * @param readers who reads it
 * @param workingFolder the folder from which the output is named
 */
export async function reportBuild(
  options: BuildOptions,
  readers: Readers,
  workingFolder: string,
): Promise<Outcome> {
  try {
    const built = await buildSite(options);
    const { event, report, warnings } = built;
    const { written, removed, unchanged } = report;
    const folder = relative(workingFolder, options.out) || '.';
    const changes = `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`;
    return {
      code: 0,
      output: `${event.name}: ${written.length + unchanged} files in ${folder} (${changes}). Phase: ${event.phase}.\n${describeUpcoming(built)}\n`,
      complaints: writeProblems(warnings, options.event, readers),
    };
  } catch (error) {
    return { code: 1, output: '', complaints: explainError(error, readers) };
  }
}

/**
 * Says what went wrong, without a stack trace.
 * @param error what was thrown
 * @param readers who reads it
 */
export function explainError(error: unknown, readers: Readers): string {
  if (error instanceof ContentError) {
    const { problems, folder } = error;
    const end = `${countProblems(problems)}. Nothing was built; the site is as it was.\n`;
    return `${writeProblems(problems, folder, readers)}${end}`;
  }
  return `${listCauses(error).join('\n')}\n`;
}

/** The message of an error and of what caused it: Eleventy names the page first, and only below it what is wrong. */
function listCauses(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  // Eleventy's own errors keep what they caught in a field of another name.
  const cause: unknown = error.cause ?? Reflect.get(error, 'originalError');
  return [error.message, ...(cause === undefined ? [] : listCauses(cause))];
}

/** Says when the site must be built again although no file changes, so that CI can plan it. */
function describeUpcoming({ event, upcoming }: Built): string {
  const { embargoEnds, consentEnds, statementEnds, phase } = upcoming;
  const again = nextBuild(upcoming, event.timeZone);
  if (again === undefined) return 'Nothing changes by itself any more.';
  return [
    embargoEnds && `The next embargo ends at ${formatIsoTime(embargoEnds)}.`,
    consentEnds &&
      `A consent to be shown has ended at ${formatIsoTime(consentEnds)}, and must be renewed before.`,
    statementEnds &&
      `A day that the accessibility statement names has passed at ${formatIsoTime(statementEnds)}, and it must be brought up to date before.`,
    phase && `The next phase, “${phase.name}”, begins at ${formatIsoTime(phase.begins)}.`,
    `Build again at ${formatIsoTime(again)}.`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
