import type { Barrier } from '../barrier.ts';
import type { GateResult } from '../examine.ts';

/** Pages that are named for one fault; the rest is counted. */
const mostPages = 4;

/**
 * Writes what the gate found for people: each fault once, with the pages that have it.
 * @param result what the gate found
 * @param locate says which file a fault comes from, where that is known
 * @returns lines, the gravest first in the order of the criteria
 */
export function writeReport(
  result: GateResult,
  locate: (barrier: Barrier) => string | undefined = () => undefined,
): string {
  const faults = groupFaults(result.barriers);
  const lines = [
    ...result.failures.map(({ page, message }) => `! ${page}: could not be looked at. ${message}`),
    ...faults.flatMap((barriers) => writeFault(barriers, locate)),
    ...result.ignored.map(
      ({ rule, page, reason, count }) => `- ignored ${count}×: ${rule} on ${page}, because ${reason}`,
    ),
    ...writeReading(result),
    writeTally(result, faults.length),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Puts faults together that are the same on several pages.
 * @param barriers all findings
 * @returns groups of them, by criterion
 */
export function groupFaults(barriers: readonly Barrier[]): readonly (readonly Barrier[])[] {
  const groups = Map.groupBy(barriers, ({ engine, rule, message, html, state }) =>
    [engine, rule, message, html, state].join('\n'),
  );
  return [...groups.values()].toSorted(([one], [other]) =>
    compareCriteria(one?.criterion ?? '', other?.criterion ?? ''),
  );
}

const compareCriteria = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });

function writeFault(
  barriers: readonly Barrier[],
  locate: (barrier: Barrier) => string | undefined,
): readonly string[] {
  const [first] = barriers;
  if (first === undefined) return [];
  const pages = [...new Set(barriers.map(({ page }) => page))];
  const more = pages.length > mostPages ? ` and ${pages.length - mostPages} more` : '';
  const place = locate(first);
  return [
    `✗ ${first.message}`,
    `    on ${pages.slice(0, mostPages).join(', ')}${more}${first.state === undefined ? '' : `, ${first.state}`}`,
    ...(first.selector === '' ? [] : [`    at ${first.selector}`]),
    ...(first.html === '' ? [] : [`       ${first.html}`]),
    ...(place === undefined ? [] : [`    from ${place}`]),
    `    hurts ${first.whom}`,
    `    mend: ${first.remedy}`,
    `    (${first.engine} ${first.rule}, ${/^\d/u.test(first.criterion) ? `WCAG ${first.criterion}` : first.criterion})`,
    '',
  ];
}

function writeTally({ barriers, pages, unchanged, states, failures }: GateResult, faults: number): string {
  const looked = `${pages} ${pages === 1 ? 'page' : 'pages'} in ${states} ${states === 1 ? 'state' : 'states'}${unchanged > 0 ? `, ${unchanged} of them unchanged since they passed` : ''}`;
  if (barriers.length === 0)
    return failures.length === 0
      ? `✓ Nothing was found that a machine can find: ${looked}.`
      : `! The gate could not look everywhere: ${looked}.`;
  return `✗ ${faults} ${faults === 1 ? 'fault' : 'faults'}, ${barriers.length} times: ${looked}.`;
}

/**
 * Writes how hard the pages are to read.
 * @param result what the gate found
 * @returns a line with the middle and the hardest page; none when no page has enough words
 */
export function writeReading({ grades }: GateResult): readonly string[] {
  const [hardest] = grades;
  const middle = grades[Math.floor(grades.length / 2)];
  if (hardest === undefined || middle === undefined) return [];
  return [
    `  Reading: the middle page asks for ${middle.grade} years of school, the hardest for ${hardest.grade} (${hardest.page}).`,
  ];
}
