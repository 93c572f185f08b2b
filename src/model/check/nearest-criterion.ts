import { criteria } from '../schemas/criteria.ts';

/**
 * Finds the success criteria that were probably meant by what is none, such as `1.4.6` (level AAA), `Reflow`, `SC 1.4.10` or
 * `4.1.1` (which WCAG 2.2 took out).
 * @param written what stands where the number of a criterion belongs
 * @returns numbers, the nearest first: by name, else by number in the same guideline
 */
export function nearestCriterion(written: string): string[] {
  const named = criteria.filter(
    ({ name }) => fold(name) === fold(written) || fold(written).includes(fold(name)),
  );
  const [, principle = '', guideline = '', last = ''] =
    /(\d)[.\s,-](\d)(?:[.\s,-](\d{1,2}))?/.exec(written) ?? [];
  const beside = criteria
    .filter(({ number }) => number.startsWith(`${principle}.${guideline}.`))
    .toSorted((a, b) => away(a.number) - away(b.number));
  return [...(principle === '' ? named : beside)].map(({ number }) => number);

  function away(number: string): number {
    return Math.abs(Number(number.split('.')[2]) - Number(last === '' ? 1 : last));
  }
}

const fold = (words: string) => words.toLowerCase().replaceAll(/[^a-z]/g, '');
