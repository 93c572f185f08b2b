import type { Barrier, Ignored } from './barrier.ts';

/**
 * Sets known findings aside.
 * @param barriers all findings
 * @param ignored those that are known, each with its reason
 * @param isWhole whether every page was looked at on this run; only then an entry without a match is out of date
 * @returns what is left, how often each entry matched, and a failure for each that no longer does
 */
export function setAside(
  barriers: readonly Barrier[],
  ignored: readonly Ignored[],
  isWhole: boolean,
): {
  left: readonly Barrier[];
  ignored: readonly (Ignored & { count: number })[];
  unused: readonly { page: string; message: string }[];
} {
  const counts = new Map(ignored.map((each) => [each, 0]));
  const left = barriers.filter((barrier) => {
    const match = ignored.find((each) => isMeant(each, barrier));
    if (match) counts.set(match, (counts.get(match) ?? 0) + 1);
    return match === undefined;
  });
  const listed = [...counts].map(([each, count]) => ({ ...each, count }));
  // Pages that passed before had nothing to ignore, so that only a whole run can tell.
  const unused = isWhole ? listed.filter(({ count }) => count === 0) : [];
  return {
    left,
    ignored: listed,
    unused: unused.map(({ rule, page }) => ({
      page: 'the gate',
      message: `Nothing matches the ignored finding ${rule} on ${page} any more; take it out of the list.`,
    })),
  };
}

function isMeant({ rule, page, element }: Ignored, barrier: Barrier): boolean {
  const isPage = page.endsWith('*') ? barrier.page.startsWith(page.slice(0, -1)) : barrier.page === page;
  return (
    isPage &&
    barrier.rule === rule &&
    (element === undefined || `${barrier.selector} ${barrier.html}`.includes(element))
  );
}
