import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../../src/publish/release/list-files.ts';
import { createBranchTarget } from '../../../src/publish/targets/branch/create-branch-target.ts';
import { pushCommit } from '../../../src/publish/targets/branch/push-commit.ts';
import { createGit } from '../../../src/publish/targets/branch/run-git.ts';
import { openProject, type Project } from '../../helpers/open-project.ts';
import { makePage, sealSite, smallSite, type SiteFiles } from '../../helpers/seal-site.ts';

const branch = 'gh-pages';

const targetOf = ({ folder, environment }: Project, place: { branch?: string; remote?: string } = {}) =>
  createBranchTarget({ branch, remote: 'origin', folder, environment, ...place });

let count = 0;

/** Seals a site whose home page says how many there were before it. */
async function makeSite({ home }: Project, files: SiteFiles = smallSite) {
  count += 1;
  const folder = await mkdtemp(join(home, 'site-'));
  const checkedAt = `2018-09-01T10:${String(count).padStart(2, '0')}:00.000Z`;
  return sealSite(folder, { ...files, 'index.html': makePage(`Home ${count}`) }, { checkedAt });
}

/** Clones what a visitor would see, and reads all of it. */
async function readBranch({ home, origin, git }: Project): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(home, 'clone-'));
  git(['clone', '--quiet', '--branch', branch, origin, folder]);
  await rm(join(folder, '.git'), { recursive: true });
  return readAll(folder);
}

async function readAll(folder: string): Promise<Record<string, string>> {
  const paths = await listFiles(folder);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'base64')));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** All that must stay as it is in the project. */
const stateOf = ({ git }: Project) => [
  git(['status', '--porcelain=v2', '--branch']),
  git(['ls-files', '--stage']),
  git(['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags']),
  git(['config', '--local', '--list']),
];

/** Puts a commit upon the branch with the `git` of a person. */
async function pushByHand(project: Project, files: Record<string, string>): Promise<string> {
  const { home, origin, git } = project;
  const folder = await mkdtemp(join(home, 'hand-'));
  git(['clone', '--quiet', origin, folder]);
  const isThere = git(['ls-remote', origin, `refs/heads/${branch}`]) !== '';
  git(['switch', '--quiet', ...(isThere ? [branch] : ['--orphan', branch])], folder);
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  git(['add', '.'], folder);
  git(['-c', 'user.name=B', '-c', 'user.email=b@boats.example', 'commit', '-qm', 'By hand'], folder);
  git(['push', '--quiet', 'origin', branch], folder);
  return git(['rev-parse', 'HEAD'], folder);
}

test('the branch holds every byte of the release and .nojekyll, and the project is as it was', async (t) => {
  const project = openProject(t);
  const odd = { 'odd/ö “x” $(y) ".txt': 'a\r\nb\n', '-rf': 'x', '.gitattributes': '* text eol=crlf\n' };
  const site = await makeSite(project, { ...smallSite, ...odd });
  const before = stateOf(project);
  const report = await targetOf(project).publish(site, false);
  assert.deepEqual(stateOf(project), before);
  const blob = (path: string) => project.git(['show', `${branch}:${path}`], project.origin);
  assert.equal(blob('odd/ö “x” $(y) ".txt'), 'a\r\nb');
  const tree = project.git(['ls-tree', '-r', '-z', '--name-only', branch], project.origin);
  const paths = tree.split('\0').filter(Boolean);
  assert.deepEqual(
    paths.toSorted(),
    [...site.release.files.map(({ path }) => path), '.nojekyll', 'release.json'].toSorted(),
  );
  assert.equal(report.written, paths.length);
});

test('what is cloned from the branch is the release byte for byte', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  await targetOf(project).publish(site, false);
  assert.deepEqual(await readBranch(project), { ...(await readAll(site.folder)), '.nojekyll': '' });
});

test('the commit says what was published, by nobody’s name and at no clock’s time', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  const { id, notes } = await targetOf(project).publish(site, false);
  const { seal, checkedAt } = site.release;
  const commit = project.git(['cat-file', 'commit', branch], project.origin);
  const seconds = Date.parse(checkedAt) / 1000;
  const person = `npm run publish <publish@site.invalid> ${seconds} +0000`;
  assert.equal(
    commit.replace(/^tree .*\n/, ''),
    [
      `author ${person}`,
      `committer ${person}`,
      '',
      `Publish A Day of Boats ${seal.slice(0, 8)}`,
      '',
      `Checked at ${checkedAt}, from the commit 01234567.`,
      '',
      `Release: ${seal}`,
      `Checked-at: ${checkedAt}`,
      'Source-commit: 0123456789abcdef0123456789abcdef01234567',
    ].join('\n'),
  );
  assert.equal(project.git(['rev-parse', branch], project.origin).slice(0, 10), id);
  assert.deepEqual(notes, [
    'The branch gh-pages is new. Set the host to show it: on GitHub, Settings, Pages, Deploy from a branch.',
  ]);
  project.git(['fsck', '--strict'], project.origin);
});

test('the same site a second time is not pushed', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  const first = await targetOf(project).publish(site, false);
  const second = await targetOf(project).publish(site, false);
  assert.deepEqual(second, {
    id: first.id,
    written: 0,
    removed: 0,
    unchanged: first.written,
    notes: ['the branch gh-pages of origin shows it already.'],
  });
  assert.equal(project.git(['rev-list', '--count', branch], project.origin), '1');
});

test('the next release is a commit upon the last, and its files alone are counted', async (t) => {
  const project = openProject(t);
  await targetOf(project).publish(await makeSite(project), false);
  const { 'agenda.ics': _, ...files } = smallSite;
  const report = await targetOf(project).publish(await makeSite(project, files), false);
  assert.deepEqual([report.written, report.removed, report.notes], [2, 1, []]);
  assert.equal(project.git(['rev-list', '--count', branch], project.origin), '2');
});

test('a trial says what would change, and pushes nothing', async (t) => {
  const project = openProject(t);
  const report = await targetOf(project).publish(await makeSite(project), true);
  assert.equal(report.written, Object.keys(smallSite).length + 2);
  assert.equal(project.git(['for-each-ref', 'refs/heads/gh-pages'], project.origin), '');
});

test('the domain that stands in the branch is kept, when publishing and when going back', async (t) => {
  const project = openProject(t);
  const target = targetOf(project);
  const first = await makeSite(project);
  await target.publish(first, false);
  await pushByHand(project, { CNAME: 'boats.example\n' });
  await target.publish(await makeSite(project), false);
  assert.equal(project.git(['show', `${branch}:CNAME`], project.origin), 'boats.example');
  await target.rollBack(first.release.seal.slice(0, 8));
  assert.deepEqual(await readBranch(project), {
    ...(await readAll(first.folder)),
    '.nojekyll': '',
    CNAME: Buffer.from('boats.example\n').toString('base64'),
  });
});

test('a foreign history is kept beneath the site, and told', async (t) => {
  const project = openProject(t);
  const foreign = await pushByHand(project, { 'old.html': 'old' });
  const report = await targetOf(project).publish(await makeSite(project), false);
  assert.deepEqual(report.notes, [
    `The branch held what this program did not publish. It is in its history: ${foreign.slice(0, 10)}.`,
  ]);
  assert.equal(report.removed, 1);
  assert.equal(project.git(['rev-parse', `${branch}~1`], project.origin), foreign);
  await assert.rejects(targetOf(project).rollBack(), {
    message: 'The branch gh-pages of origin holds no release before the one that is shown.',
  });
});

test('of two who publish at once, one wins and the other is told, and can publish then', async (t) => {
  const project = openProject(t);
  const sites = [await makeSite(project), await makeSite(project)];
  // Both ask before either pushes: the repository holds the first push until the second has begun too.
  const hook = `#!/bin/sh\ntouch "$GIT_DIR/began.$$"\nwhile [ $(ls "$GIT_DIR" | grep -c '^began') -lt 2 ]; do :; done\n`;
  await writeFile(join(project.origin, 'hooks/pre-receive'), hook, { mode: 0o755 });
  const ends = await Promise.allSettled(sites.map((site) => targetOf(project).publish(site, false)));
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const loser = ends.findIndex(({ status }) => status === 'rejected');
  assert.equal(
    (ends[loser] as PromiseRejectedResult).reason.message,
    'Somebody else changed the branch gh-pages of origin at the same time, and was faster. Nothing of this site was published. See what they published, then publish again.',
  );
  const site = sites[loser];
  assert.ok(site);
  await targetOf(project).publish(site, false);
  assert.deepEqual(await readBranch(project), { ...(await readAll(site.folder)), '.nojekyll': '' });
  assert.equal(project.git(['rev-list', '--count', branch], project.origin), '2');
});

test('going back twice goes two back, and after a new release back to what was shown before it', async (t) => {
  const project = openProject(t);
  const target = targetOf(project);
  const ids: string[] = [];
  const publishNext = async () => ids.push((await target.publish(await makeSite(project), false)).id);
  const shown = async () => (await target.list()).find(({ isShown }) => isShown)?.id;
  await publishNext();
  await publishNext();
  await publishNext();
  assert.equal((await target.rollBack()).id, ids[1]);
  assert.equal(await shown(), ids[1]);
  assert.equal((await target.rollBack()).id, ids[0]);
  await assert.rejects(target.rollBack(), /holds no release before the one that is shown/);
  await publishNext();
  assert.equal((await target.rollBack()).id, ids[0]);
  assert.deepEqual(
    (await target.list()).map(({ id, isShown }) => [id, isShown]),
    [
      [ids[3], false],
      [ids[2], false],
      [ids[1], false],
      [ids[0], true],
    ],
  );
  assert.equal((await target.rollBack(ids[2])).id, ids[2]);
  assert.deepEqual((await target.rollBack(ids[2])).notes, [`${ids[2] ?? ''} is shown already.`]);
  await assert.rejects(target.rollBack('0000000'), {
    message:
      'The branch gh-pages of origin holds no release 0000000. See npm run publish -- --list, and give at least 6 characters of its name.',
  });
  // Nothing was ever forced: every commit is still there.
  assert.equal(project.git(['rev-list', '--count', branch], project.origin), '8');
});

test('from a clone that is not whole the site is published all the same', async (t) => {
  const project = openProject(t);
  await targetOf(project).publish(await makeSite(project), false);
  const folder = join(project.home, 'shallow');
  project.git(['clone', '--quiet', '--depth=1', `file://${project.origin}`, folder], project.home);
  const site = await makeSite(project);
  const target = targetOf({ ...project, folder });
  await target.publish(site, false);
  assert.deepEqual(await readBranch(project), { ...(await readAll(site.folder)), '.nojekyll': '' });
  assert.equal((await target.list()).length, 2);
  await target.rollBack();
});

test('a clone that is whole stays whole, however long the history of the branch is', async (t) => {
  const project = openProject(t);
  const commit = `commit refs/heads/${branch}\ncommitter A <a@boats.example> 0 +0000\ndata 1\nx\n`;
  const options = { cwd: project.origin, env: project.environment, input: commit.repeat(120) };
  execFileSync('git', ['fast-import', '--quiet'], options);
  await targetOf(project).publish(await makeSite(project), false);
  assert.equal((await targetOf(project).list()).length, 1);
  assert.equal(project.git(['rev-parse', '--is-shallow-repository']), 'false');
});

test('a branch that has moved since it was asked for is not moved again', async (t) => {
  const project = openProject(t);
  const target = targetOf(project);
  await target.publish(await makeSite(project), false);
  const old = project.git(['rev-parse', branch], project.origin);
  const { id } = await target.publish(await makeSite(project), false);
  const git = createGit(project.folder, project.environment);
  const place = { branch, remote: 'origin' };
  for (const [before, after] of [
    [undefined, old],
    ['0'.repeat(39) + '1', old],
    [old, old],
  ] as const) {
    await assert.rejects(
      pushCommit(git, place, before, after),
      /was faster\. Nothing of this site was published/,
    );
  }
  assert.equal(project.git(['rev-parse', branch], project.origin).slice(0, 10), id);
});

test('the address of a repository does as well as a name, and from a folder within the project too', async (t) => {
  const project = openProject(t);
  const folder = join(project.folder, 'within');
  await mkdir(folder);
  const target = targetOf({ ...project, folder }, { remote: '../origin.git' });
  await target.publish(await makeSite(project), false);
  assert.equal((await target.list()).length, 1);
  assert.deepEqual(await readdir(folder), []);
});
