import type { Release } from './release.ts';

/**
 * Sees that a checked site is not one of yesterday: when the end of an embargo, a consent or a phase has come since it was
 * built, the same facts make another site.
 * @param release the release
 * @param now the present
 * @throws a sentence when it must be built again
 */
export function refuseOutdated({ builtFor, buildAgainAt }: Release, now: Date): void {
  if (buildAgainAt === undefined || Date.parse(buildAgainAt) > now.getTime()) return;
  throw new Error(
    `This site was built at ${builtFor}, and since ${buildAgainAt} the same facts make another one.\nNothing was published. Run npm run check, and publish what has passed.`,
  );
}
