import type { KeptRelease, PublishReport, Target } from './targets/target.ts';

/**
 * Says what publishing or going back came to.
 * @param target where
 * @param action what was done
 * @param report what changed
 * @returns lines
 */
export function writePublishReport(
  { name }: Target,
  action: 'publish' | 'try' | 'roll back',
  { id, written, removed, unchanged, notes }: PublishReport,
): string {
  const changes = `${written} written, ${removed} removed, ${unchanged} unchanged`;
  const heads = {
    publish: `Published to ${name}: release ${id} (${changes}).`,
    try: `A trial; nothing was published. To ${name} would go release ${id} (${changes}).`,
    'roll back': `${name} shows release ${id} again (${changes}).`,
  };
  return `${[heads[action], ...notes].map(capitalise).join('\n')}\n`;
}

/**
 * Lists the releases that a target keeps.
 * @param target where
 * @param releases the newest first
 * @returns a line for each, the shown one with a mark
 */
export function writeKeptReleases({ name }: Target, releases: readonly KeptRelease[]): string {
  if (releases.length === 0) return `${capitalise(name)} keeps no release.\n`;
  const lines = releases.map(({ id, isShown, checkedAt, commit, damage }) =>
    [
      isShown ? '→' : ' ',
      id,
      checkedAt === '' ? '' : `checked ${checkedAt}`,
      commit === undefined ? '' : `commit ${commit.slice(0, 10)}`,
      isShown ? 'shown now' : '',
      damage === undefined ? '' : `DAMAGED: ${damage}`,
    ]
      .filter((part) => part !== '')
      .join('  '),
  );
  return `${capitalise(name)} keeps, the newest first:\n${lines.join('\n')}\n`;
}

const capitalise = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
