import type { Check, Finding } from './check.ts';

/** What became of one check. It is kept when there are no findings. */
export interface CheckResult {
  readonly name: string;
  readonly promise: string;
  readonly findings: readonly Finding[];
  /** What was measured, in lines. */
  readonly details?: string | undefined;
}

/**
 * Runs checks one after the other, all of them whatever the earlier ones found.
 * Takes the checks and what they look at; returns one result per check, in order. It does not throw: a check
 * that breaks has not kept its promise, so that its error becomes its finding.
 */
export async function runChecks<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const { name, promise } = check;
    results.push({
      name,
      promise,
      findings: await check.run(subject).catch((error: unknown) => [toFinding(name, error)]),
      details: await check.describe?.(subject).catch(() => undefined),
    });
  }
  return results;
}

function toFinding(name: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { file: name, message: `The check itself broke: ${reason}` };
}
