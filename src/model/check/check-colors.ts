import { paper } from '../paper.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { contrastOf, strengthen } from './contrast.ts';
import { fieldOf, listItems } from './list-items.ts';

/** What text needs (WCAG 2.2, 1.4.3): a track's name may one day stand in its colour. */
const leastContrast = 4.5;

/**
 * Checks that the colour of each track stands out from the paper, light and dark.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkColors(facts: Facts, problems: ProblemList): void {
  if (facts.agenda === undefined) return;
  const { file } = facts.agenda;
  for (const { path, value } of listItems(facts.agenda, 'tracks')) {
    if (areSwapped(value['color'])) {
      const message =
        'color › light and color › dark are each too weak on their own paper, and right on the other. Swap them.';
      problems.error(file, [...path, 'color'], message);
      continue;
    }
    for (const scheme of ['light', 'dark'] as const) {
      const color = fieldOf(value['color'], scheme);
      if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) continue;
      const contrast = contrastOf(color, paper[scheme]);
      if (contrast >= leastContrast) continue;
      const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
      const nearest = strengthen(color, paper[scheme], leastContrast);
      const message = `color › ${scheme} "${color}" is too pale on ${scheme} paper: its contrast is ${shown}:1, and at least ${leastContrast}:1 is needed. Did you mean "${nearest}"?`;
      problems.error(
        file,
        [...path, 'color', scheme],
        scheme === 'dark' ? message.replace('too pale', 'too dark') : message,
      );
    }
  }
}

function areSwapped(color: unknown): boolean {
  const light = fieldOf(color, 'light');
  const dark = fieldOf(color, 'dark');
  if (typeof light !== 'string' || typeof dark !== 'string') return false;
  if (![light, dark].every((one) => /^#[0-9a-f]{6}$/i.test(one))) return false;
  const isEnough = (one: string, ground: string) => contrastOf(one, ground) >= leastContrast;
  const isRight = isEnough(light, paper.light) || isEnough(dark, paper.dark);
  return !isRight && isEnough(light, paper.dark) && isEnough(dark, paper.light);
}
