import { setTimeout as wait } from 'node:timers/promises';
import { releaseFile, type Release } from '../release/release.ts';
import { readRelease } from '../release/seal.ts';
import type { Asker } from './ask.ts';

/** After how many seconds a site that still shows another release is looked at again. */
const usualPause = 5;

/**
 * Reads the release that a site shows.
 * @param asker asks its server
 * @param basePath the base path under which it stands
 * @returns the release; or in a sentence why there is none
 */
export async function readLiveRelease(asker: Asker, basePath: string): Promise<Release | string> {
  const path = `${basePath}${releaseFile}`;
  const { status, body } = await asker.ask({ path, headers: { 'accept-encoding': 'identity' } });
  if (status !== 200)
    return `${path}: it answers with status ${status}, so that nobody can say which release is shown.`;
  const release = readRelease(body.toString('utf8'));
  return typeof release === 'string' ? `${path}: ${release}` : release;
}

/**
 * Sees which release a site shows, and waits for the one that is expected: copies that are spread over the world need time.
 * @param asker asks its server
 * @param basePath the base path under which it stands
 * @param expected the release that it must show
 * @param seconds how long to wait for it
 * @param pause after how many seconds it is looked at again
 * @returns nothing when it shows that one, else a sentence
 */
export async function awaitRelease(
  asker: Asker,
  basePath: string,
  expected: Release,
  seconds: number,
  pause = usualPause,
): Promise<string | undefined> {
  for (let waited = 0; ; waited += pause) {
    const live = await readLiveRelease(asker, basePath);
    if (typeof live !== 'string' && live.seal === expected.seal) return undefined;
    if (waited >= seconds) return typeof live === 'string' ? live : describeOther(live, expected);
    await wait(pause * 1000);
  }
}

function describeOther(live: Release, expected: Release): string {
  const name = ({ seal, checkedAt }: Release) => `${seal.slice(0, 8)}, checked at ${checkedAt}`;
  return `The site shows release ${name(live)}, and not ${name(expected)}.`;
}
