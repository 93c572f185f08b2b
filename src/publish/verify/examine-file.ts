import { isText } from '../../hosting/content-types.ts';
import { addressOf, notFoundFile } from '../../hosting/served-site.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import type { ReleasedFile } from '../release/release.ts';
import { headerOf, type Answer } from './ask.ts';
import { compareHeaders } from './compare-headers.ts';
import { describeAnswer, type Examination, type Examined } from './examination.ts';
import { unpack } from './unpack.ts';

/** The forms in which a text may be sent. */
const forms = ['identity', 'gzip', 'br'] as const;

/**
 * Asks for a file of a release in every form, and holds what comes against the release.
 * @param file the file
 * @param examination what to ask with
 */
export async function examineFile(
  { path, sha256, bytes, styles = [] }: ReleasedFile,
  { asker, host, basePath }: Examination,
): Promise<Examined> {
  const address = addressOf(path, basePath);
  const differences: string[] = [];
  const tell = (what: string) => void differences.push(`${address}: ${what}.`);
  const asked = isText(path) ? forms : forms.slice(0, 1);
  let plain: Answer | undefined;
  for (const form of asked) {
    const headers = { 'accept-encoding': form };
    const answer = await asker.ask({ path: address, headers, most: bytes + 65_536 });
    const isPlain = form === 'identity';
    if (isPlain) plain = answer;
    const sent = headerOf(answer, 'content-encoding') ?? 'identity';
    const as = isPlain ? '' : `, asked for as ${form},`;
    // The page for what does not exist may itself be shown as such: the address of no page leads to it.
    const isRight = answer.status === 200 || (path === notFoundFile && answer.status === 404);
    if (!isRight) {
      tell(`it answers${as} with ${describeAnswer(answer)}, and must show ${path}`);
      break;
    }
    if (sent !== form && (sent !== 'identity' || host.headers === 'all')) {
      tell(`asked for as ${form} it comes as ${sent}`);
    }
    const content = unpack(answer);
    if (content === undefined) tell(`what comes as ${sent} cannot be unpacked`);
    else if (hashBytes(content) !== sha256) {
      tell(
        `what comes${as} is not the file that was checked: ${content.length === bytes ? `its ${bytes} bytes are other ones` : `it has ${content.length} bytes instead of ${bytes}`}`,
      );
    }
    if (
      sent !== 'identity' &&
      !/(?:^|,)\s*(?:accept-encoding|\*)\s*(?:,|$)/i.test(headerOf(answer, 'vary') ?? '')
    ) {
      tell('it comes in several forms, and the header Vary does not say so');
    }
    if (isPlain) for (const part of compareHeaders(answer, { path, styles }, host)) tell(part);
  }
  if (plain?.status !== 200) return { differences, questions: asked.length };
  const mark = headerOf(plain, 'etag');
  if (mark !== undefined) {
    const headers = { 'accept-encoding': 'identity', 'if-none-match': mark };
    const again = await asker.ask({ path: address, headers, most: bytes + 65_536 });
    if (again.status !== 304)
      tell(`asked again with its ETag it comes whole, with status ${again.status} and not 304`);
  }
  const head = await asker.ask({ path: address, method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  if (head.status !== 200) tell(`asked with HEAD it answers with status ${head.status}`);
  return { differences, questions: asked.length + (mark === undefined ? 1 : 2) };
}
