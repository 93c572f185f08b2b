/** `npm run verify`: is what visitors get what was checked? Exit code 0: it is; 1: it differs; 2: nobody could see. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseFile, type Release } from '../publish/release/release.ts';
import { readRelease } from '../publish/release/seal.ts';
import { createAsker } from '../publish/verify/ask.ts';
import { readLiveRelease } from '../publish/verify/read-live-release.ts';
import { saveSite } from '../publish/verify/save-site.ts';
import { verifySite } from '../publish/verify/verify-site.ts';
import { writeVerification } from '../publish/verify/write-verification.ts';
import { workers } from './environment.ts';
import { sayMessage } from './run-command.ts';
import { readVerifyOptions, type VerifyCommandOptions } from './verify-options.ts';

/** A server that says nothing for this long is not asked any more. */
const timeout = 30_000;
const atOnce = Math.max(4, workers * 2);

try {
  const options = readVerifyOptions();
  const { url, host, wait, save, json } = options;
  const release = await readExpected(options);
  const verification = await verifySite({ url, release, host, atOnce, timeout, wait });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(verification, undefined, 2)}\n`);
  process.stdout.write(writeVerification(url.href, release, host, verification));
  const isRight = verification.differences.length === 0;
  if (isRight && save !== undefined) {
    const missing = await saveSite({ url, release, host, folder: save, atOnce, timeout });
    const but = `, but for ${missing.join(', ')}, which ${host.name} does not show; publish would refuse it as it is`;
    process.stdout.write(`Saved to ${save}${missing.length === 0 ? '' : but}.\n`);
  }
  process.exitCode = isRight ? 0 : 1;
} catch (error) {
  process.stderr.write(sayMessage(error));
  process.exitCode = 2;
}

/** The release that the site must show. */
async function readExpected({ url, folder }: VerifyCommandOptions): Promise<Release> {
  if (folder === undefined) {
    const asker = createAsker(url.origin, timeout);
    const live = await readLiveRelease(asker, url.pathname).finally(() => asker.close());
    if (typeof live === 'string') throw new Error(live);
    return live;
  }
  const text = await readFile(join(folder, releaseFile), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Error(
      `${folder} holds no ${releaseFile}, so that nobody can say what must be live. Run npm run check, or hold the site against its own release with --live.`,
    );
  }
  const release = readRelease(text);
  if (typeof release === 'string') throw new Error(`In ${folder}, ${release}`);
  return release;
}
