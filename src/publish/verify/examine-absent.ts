import { notFoundFile, settingsFiles } from '../../hosting/served-site.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import { headerOf } from './ask.ts';
import { compareHeaders } from './compare-headers.ts';
import { describeAnswer, type Examination, type Examined } from './examination.ts';
import { unpack } from './unpack.ts';

const hidden = ['.git/config', '.git/HEAD', '.env', '.htaccess', '.DS_Store'];

/** Ways out of the folder of a site that servers have fallen for, sent as they are. */
const waysOut = [
  '../',
  '../../../../etc/passwd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%252e%252e/%252e%252e/etc/passwd',
  '..%5c..%5cetc%5cpasswd',
  '....//....//etc/passwd',
];

/**
 * Asks for what must not be there: addresses that do not exist, lists of folders, hidden files, and whatever stands
 * outside of the site.
 * @param examination what to ask with
 */
export async function examineAbsent(examination: Examination): Promise<Examined> {
  const { release, host, basePath } = examination;
  const paths = release.files.map(({ path }) => path);
  const folder = paths.find((path) => path.includes('/'))?.split('/')[0];
  const nowhere = [
    'no-such-page/',
    'no-such-page.html',
    ...(folder === undefined ? [] : [`${folder}/no-such-page/`]),
  ];
  const secrets = [...hidden, ...(host.showsSettings ? [] : settingsFiles)];
  const results = [
    ...(await Promise.all(nowhere.map((path) => seeMissing(`${basePath}${path}`, examination)))),
    ...(await Promise.all(
      listBareFolders(paths).map((path) => seeNoList(`${basePath}${path}/`, examination)),
    )),
    ...(await Promise.all(secrets.map((path) => seeNothing(`${basePath}${path}`, examination)))),
    ...(await Promise.all(waysOut.map((path) => seeNothing(`${basePath}${path}`, examination)))),
  ];
  return { differences: results.flat(), questions: results.length };
}

/** The folders that have no page of their own. */
function listBareFolders(paths: readonly string[]): string[] {
  const folders = new Set(
    paths.filter((path) => path.includes('/')).map((path) => path.replace(/\/[^/]*$/, '')),
  );
  return [...folders].filter((folder) => !paths.includes(`${folder}/index.html`));
}

async function seeMissing(path: string, { asker, release, host }: Examination): Promise<string[]> {
  const answer = await asker.ask({ path, headers: { 'accept-encoding': 'identity' } });
  if (answer.status !== 404) {
    return [
      `${path}: nothing stands there, so that it must answer with status 404; it answers with ${describeAnswer(answer)}.`,
    ];
  }
  const page = release.files.find((file) => file.path === notFoundFile);
  if (page === undefined || host.id === 'any') return [];
  const content = unpack(answer);
  if (content === undefined || hashBytes(content) !== page.sha256) {
    return [
      `${path}: nothing stands there, and what is shown instead is not the page ${notFoundFile} of the site.`,
    ];
  }
  const file = { path: notFoundFile, styles: page.styles ?? [] };
  return compareHeaders(answer, file, host, true).map((part) => `${path} (${notFoundFile}): ${part}.`);
}

async function seeNoList(path: string, { asker }: Examination): Promise<string[]> {
  const answer = await asker.ask({ path });
  return answer.status === 200
    ? [`${path}: the folder has no page, but ${describeAnswer(answer)} comes: a list of its files?`]
    : [];
}

/** A redirect is fine, and so is a page of the site: what must not come is anything else. */
async function seeNothing(path: string, { asker, release }: Examination): Promise<string[]> {
  const answer = await asker.ask({ path, headers: { 'accept-encoding': 'identity' } });
  if (answer.status !== 200) return [];
  const content = unpack(answer);
  const known = new Set(release.files.map(({ sha256 }) => sha256));
  if (content !== undefined && path.includes('..') && known.has(hashBytes(content))) return [];
  return [
    `${path}: it must not be shown, but ${describeAnswer(answer)} comes (${headerOf(answer, 'content-type') ?? 'of no type'}).`,
  ];
}
