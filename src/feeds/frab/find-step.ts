import type { Span } from './conference-days.ts';

/** The steps of the clock by which apps draw their grids, in minutes. */
const steps = [60, 30, 15, 10, 5];

/**
 * Finds the greatest step of the clock at which all begins and ends.
 * @param spans all that is shown
 * @returns minutes, at most 60 and at least 1
 */
export function findStep(spans: readonly Span[]): number {
  const minutes = spans.flatMap(({ start, end }) => [start.minute, end.minute]);
  return steps.find((step) => minutes.every((minute) => minute % step === 0)) ?? 1;
}
