import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { createBranchTarget } from '../../../src/publish/targets/branch/create-branch-target.ts';
import { parseBranchAddress } from '../../../src/publish/targets/branch/parse-branch-address.ts';
import { openProject, type Project } from '../../helpers/open-project.ts';
import { root } from '../../helpers/run-node.ts';
import { makePage, sealSite } from '../../helpers/seal-site.ts';

const targetOf = ({ folder, environment }: Project, address = 'branch:gh-pages') =>
  createBranchTarget({ ...parseBranchAddress(address), folder, environment });

async function makeSite({ home }: Project, title = 'Home') {
  return sealSite(await mkdtemp(join(home, 'site-')), { 'index.html': makePage(title), 'a/b.txt': title });
}

const shownIn = ({ git, origin }: Project) => git(['rev-parse', 'refs/heads/gh-pages^{tree}'], origin);

test('an address names a branch, and a remote or a repository behind it', () => {
  assert.deepEqual(parseBranchAddress('branch:gh-pages'), { branch: 'gh-pages', remote: 'origin' });
  assert.deepEqual(parseBranchAddress('branch:site/live@git@git.example:boats/site.git'), {
    branch: 'site/live',
    remote: 'git@git.example:boats/site.git',
  });
});

for (const address of [
  'branch:',
  'branch:-f',
  'branch:a..b',
  'branch:a b',
  'branch:a@',
  'branch:a@--upload-pack=x',
]) {
  test(`the address ${address} is refused`, () => {
    assert.throws(() => parseBranchAddress(address), {
      message: `${address} names no branch. It must have the form branch:NAME for a branch of origin, or branch:NAME@REMOTE, where REMOTE is the name of another remote or the address of a repository.`,
    });
  });
}

// A `git` that runs the real one, and around one of its parts kills whoever called it.
for (const [moment, part] of [
  ['before', 'ls-remote'],
  ['before', 'fetch'],
  ['before', 'fast-import'],
  ['before', 'mktree'],
  ['before', 'hash-object'],
  ['before', 'push'],
  ['after', 'push'],
] as const) {
  test(`killed ${moment} ${part}, the branch shows the old or the new as a whole, and publishing again completes it`, async (t) => {
    const project = openProject(t);
    await targetOf(project).publish(await makeSite(project, 'Old'), false);
    const old = shownIn(project);
    const site = await makeSite(project, 'New');
    const bin = join(project.home, 'bin');
    await mkdir(bin);
    const kill = `case " $* " in *" ${part} "*) kill -9 $PPID; [ ${moment} = before ] && exit 1;; esac`;
    const real = 'PATH="$REAL_PATH"; export PATH';
    const script =
      moment === 'before'
        ? `#!/bin/sh\n${real}\n${kill}\nexec git "$@"\n`
        : `#!/bin/sh\n${real}\ngit "$@"; code=$?\n${kill}\nexit $code\n`;
    await writeFile(join(bin, 'git'), script, { mode: 0o755 });
    const environment = {
      ...project.environment,
      REAL_PATH: project.environment['PATH'] ?? '',
      PATH: `${bin}:${project.environment['PATH'] ?? ''}`,
    };
    const program = `
        import { createBranchTarget } from './src/publish/targets/branch/create-branch-target.ts';
        import { openSealedSite } from './src/publish/release/open-sealed-site.ts';
        const [options, folder] = ${JSON.stringify([{ branch: 'gh-pages', remote: 'origin', folder: project.folder, environment }, site.folder])};
        await createBranchTarget(options).publish(await openSealedSite(folder), false);`;
    const args = ['--input-type=module-typescript', '--eval', program];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    assert.deepEqual(await once(child, 'exit'), [null, 'SIGKILL']);
    const between = shownIn(project);
    await targetOf(project).publish(site, false);
    assert.equal(between === old, !(part === 'push' && moment === 'after'));
    assert.equal(between === shownIn(project), part === 'push' && moment === 'after');
    assert.equal(project.git(['rev-list', '--count', 'gh-pages'], project.origin), '2');
  });
}

test('the branch that is checked out is refused', async (t) => {
  const project = openProject(t);
  await assert.rejects(targetOf(project, 'branch:main').publish(await makeSite(project), false), {
    message:
      'The branch main of origin is the one that is checked out here, and holds the source of the site. Publishing would replace all its files, so nothing was done. Name a branch that is for the site alone, such as branch:gh-pages.',
  });
});

test('the main branch of the other repository is refused, when no branch is checked out', async (t) => {
  const project = openProject(t);
  project.git(['-c', 'core.hooksPath=/dev/null', 'switch', '--quiet', '--detach']);
  await assert.rejects(
    targetOf(project, 'branch:main').publish(await makeSite(project), false),
    /^Error: The branch main of origin is the main branch there, and holds what this program did not publish\./,
  );
});

test('a branch with the history of the source is refused', async (t) => {
  const project = openProject(t);
  project.git(['push', '--quiet', '--no-verify', project.origin, 'main:refs/heads/work']);
  await assert.rejects(
    targetOf(project, 'branch:work').publish(await makeSite(project), false),
    /^Error: The branch work of origin has its history in common with the source of the site\./,
  );
});

test('an empty repository takes the site as its main branch', async (t) => {
  const project = openProject(t);
  const empty = join(project.home, 'empty.git');
  project.git(['init', '--quiet', '--bare', '--initial-branch=main', empty]);
  const target = targetOf(project, `branch:main@${empty}`);
  await target.publish(await makeSite(project), false);
  await target.publish(await makeSite(project, 'Next'), false);
  assert.equal(project.git(['rev-list', '--count', 'main'], empty), '2');
});

test('a remote that does not exist is told', async (t) => {
  const project = openProject(t);
  await assert.rejects(targetOf(project, 'branch:gh-pages@pages').publish(await makeSite(project), false), {
    message:
      'The repository of this project has no remote pages. It has origin: name one behind --to (branch:gh-pages@NAME), or add it with git remote add pages ADDRESS.',
  });
});

test('a repository that does not exist is told', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  await assert.rejects(
    targetOf(project, 'branch:gh-pages@./nowhere.git').publish(site, false),
    /^Error: There is no repository at \.\/nowhere\.git\. Correct what stands behind --to, or create it\. Nothing was published\. Git says: fatal: /,
  );
});

test('a repository that cannot be reached is told', async (t) => {
  const project = openProject(t);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const site = await makeSite(project);
  await assert.rejects(
    targetOf(project, `branch:gh-pages@git://127.0.0.1:${port}/site`).publish(site, false),
    /^Error: git:\/\/127\.0\.0\.1:\d+\/site cannot be reached\. See whether the network is there/,
  );
});

test('a branch that may not be written to is told, with what the other side says', async (t) => {
  const project = openProject(t);
  const hook = '#!/bin/sh\necho "Only reviewers may." >&2\nexit 1\n';
  await writeFile(join(project.origin, 'hooks/pre-receive'), hook, { mode: 0o755 });
  await assert.rejects(
    targetOf(project).publish(await makeSite(project), false),
    /^Error: Whoever publishes may not write to the branch gh-pages of origin\. .* Nothing was published\. .*Only reviewers may\./,
  );
});

test('without Git it is told what to install, and without a repository what is missing', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  const { folder, home, environment } = project;
  const place = parseBranchAddress('branch:gh-pages');
  await assert.rejects(
    createBranchTarget({ ...place, folder, environment: { PATH: join(home, 'none') } }).publish(site, false),
    {
      message: 'Git is not installed, or not where programs are looked for. Install it: https://git-scm.com.',
    },
  );
  await assert.rejects(
    createBranchTarget({ ...place, folder: home, environment }).publish(site, false),
    (error: Error) => error.message.startsWith(`${home} is in no working tree of a Git repository`),
  );
});

test('a file that changes while the site is published is not pushed', async (t) => {
  const project = openProject(t);
  const site = await makeSite(project);
  await writeFile(join(site.folder, 'index.html'), 'otherwise');
  await assert.rejects(targetOf(project).publish(site, false), {
    message:
      'index.html was changed while the site was published. Run npm run check, and publish what has passed.',
  });
  assert.equal(project.git(['for-each-ref', 'refs/heads/gh-pages'], project.origin), '');
});
