import type { Host } from '../../hosting/host-list.ts';
import { addressOf } from '../../hosting/served-site.ts';
import { doSideBySide } from '../do-side-by-side.ts';
import type { Release, ReleasedFile } from '../release/release.ts';
import { createAsker } from './ask.ts';
import type { Examination, Examined } from './examination.ts';
import { examineAbsent } from './examine-absent.ts';
import { examineFile } from './examine-file.ts';
import { examineRedirect } from './examine-redirect.ts';
import { listShown } from './list-shown.ts';
import { awaitRelease } from './read-live-release.ts';

/** What a live site is held against. */
export interface VerifyOptions {
  /** Where the site stands, with its last slash. */
  readonly url: URL;
  readonly release: Release;
  readonly host: Host;
  /** How many questions are asked at a time. */
  readonly atOnce: number;
  /** After how many milliseconds of silence a question is given up. */
  readonly timeout: number;
  /** How many seconds to wait for the release to be shown. */
  readonly wait: number;
}

/** What came of it. */
export interface Verification {
  /** Sentences; none when the site is what was checked. */
  readonly differences: readonly string[];
  readonly files: number;
  readonly redirects: number;
  readonly questions: number;
  /** How often the server was busy or broke off and was asked again. */
  readonly retries: number;
}

/**
 * Holds a live site against its release: every file with its headers and in every form, every address that has moved, and
 * what must not be there.
 * @param options the site, the release, and how to ask
 * @throws a sentence when the server cannot be asked
 */
export async function verifySite(options: VerifyOptions): Promise<Verification> {
  const { url, release, host, atOnce, timeout, wait } = options;
  const asker = createAsker(url.origin, timeout);
  try {
    const basePath = url.pathname;
    const examination: Examination = { asker, release, host, basePath, origin: url.origin };
    const other = await awaitRelease(asker, basePath, release, wait);
    const files = listShown(release, host);
    const results: Examined[] = [
      ...(await doSideBySide(files, atOnce, (file: ReleasedFile) =>
        examineFile(file, examination).catch(tellOf(addressOf(file.path, basePath))),
      )),
      ...(await doSideBySide(release.redirects, atOnce, (one) =>
        examineRedirect(one, examination).catch(tellOf(one.from)),
      )),
      await examineAbsent(examination),
    ];
    return {
      differences: [
        ...(other === undefined ? [] : [other]),
        ...results.flatMap(({ differences }) => differences),
      ],
      files: files.length,
      redirects: release.redirects.length,
      questions: results.reduce((sum, { questions }) => sum + questions, 1),
      retries: asker.retries(),
    };
  } finally {
    asker.close();
  }
}

/** The server answered before, so that what it does not answer now is a difference like others. */
function tellOf(address: string): (error: unknown) => Examined {
  return (error) => ({
    differences: [`${address}: ${error instanceof Error ? error.message : String(error)}`],
    questions: 1,
  });
}
