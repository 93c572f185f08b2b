import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './helpers/run-node.ts';
import { listSteps, readWorkflows } from './helpers/workflows.ts';

/* What actionlint does not look at. A workflow runs with rights that no other code of this project has. */

/** The actions that may run, each by the commit of a version that was looked up. */
const actions: Readonly<Record<string, string>> = {
  'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8': 'v5.0.0',
  'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444': 'v5.0.0',
  'actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b': 'v5.0.0',
  'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b': 'v4.0.0',
  'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e': 'v4.0.5',
  'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02': 'v4.6.2',
};

const scripts = '.github/scripts';
const jobs = (await readWorkflows()).flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name} ${id}`, job })),
);
const steps = await listSteps();
const runs = steps.flatMap(({ place, step: { run } }) => (run === undefined ? [] : [{ place, run }]));

test('there is a workflow for checking, for publishing and for building again', async () => {
  assert.deepEqual(
    (await readWorkflows()).map(({ name }) => name),
    ['check.yml', 'publish.yml', 'rebuild.yml'],
  );
});

test('every action is pinned to a commit that was looked up, with its version behind it', async () => {
  const used = (await readWorkflows()).flatMap(({ text }) =>
    [...text.matchAll(/\buses: *(.*)$/gm)].map(([, action = '']) => action),
  );
  const allowed = new Set(Object.entries(actions).map(([action, version]) => `${action} # ${version}`));
  assert.deepEqual(
    used.filter((action) => action !== './.github/workflows/check.yml' && !allowed.has(action)),
    [],
  );
  assert.equal(
    used.filter((action) => allowed.has(action)).length,
    steps.filter(({ step }) => step.uses).length,
  );
});

test('a workflow has no rights, and each job only those of its work', async () => {
  assert.deepEqual(
    (await readWorkflows()).map(({ workflow }) => workflow.permissions),
    [{}, {}, {}],
  );
  assert.deepEqual(Object.fromEntries(jobs.map(({ place, job }) => [place, job.permissions])), {
    'check.yml check': { contents: 'read' },
    'publish.yml choose': { contents: 'read' },
    'publish.yml check': { contents: 'read' },
    'publish.yml live': { contents: 'read', pages: 'read' },
    'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
    'publish.yml verify': { contents: 'read', actions: 'read' },
    'publish.yml restore': { pages: 'write', 'id-token': 'write' },
    'publish.yml prove': { contents: 'read', actions: 'read' },
    'rebuild.yml look': { contents: 'read', pages: 'read' },
    'rebuild.yml start': { actions: 'write' },
  });
});

test('a job that may write runs no code of the repository or of a package', () => {
  const writing = steps.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  assert.deepEqual(
    writing
      .filter(
        ({ step: { uses = '', run = '' } }) =>
          /^actions\/(?!deploy-pages@)/.test(uses) || /\bnp[mx]\b|\.github\/|\bnode\b/.test(run),
      )
      .map(({ place }) => place),
    [],
  );
  assert.equal(writing.length, 5);
});

test('every job ends by itself, even when it hangs', () => {
  const endless = jobs.filter(
    ({ job }) => job.uses === undefined && !((job['timeout-minutes'] ?? 360) <= 45),
  );
  assert.deepEqual(
    endless.map(({ place }) => place),
    [],
  );
});

test('no publishing is cut short by a later one, and each workflow waits for its own kind alone', async () => {
  const found = (await readWorkflows()).map(({ name, workflow: { concurrency } }) => [
    name,
    concurrency?.group,
    concurrency?.['cancel-in-progress'],
  ]);
  assert.deepEqual(found, [
    [
      'check.yml',
      "check-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
      "${{ github.event_name == 'pull_request' }}",
    ],
    ['publish.yml', 'publish', false],
    ['rebuild.yml', 'rebuild', false],
  ]);
});

test('nothing is published before it was checked and what is live was saved', () => {
  const find = (id: string) => jobs.find(({ place }) => place === `publish.yml ${id}`)?.job;
  assert.deepEqual(find('deploy')?.needs, ['check', 'live']);
  assert.equal(find('deploy')?.if, undefined);
  assert.equal(find('check')?.if, undefined);
});

test('what was published and not proved does not stay, even when somebody stops the run', () => {
  const find = (id: string) => jobs.find(({ place }) => place === `publish.yml ${id}`)?.job;
  assert.equal(
    find('restore')?.if,
    "${{ always() && needs.deploy.outputs.began == 'true' && needs.verify.result != 'success' && needs.live.outputs.artifact != '' }}",
  );
  assert.deepEqual(find('restore')?.needs, ['live', 'deploy', 'verify']);
  assert.deepEqual(find('prove')?.needs, ['live', 'restore']);
  assert.match(find('prove')?.steps?.at(-1)?.run ?? '', /\nexit 1\n$/);
});

test('nothing that a stranger writes starts a workflow with rights or secrets', async () => {
  const triggers = (await readWorkflows()).map(({ workflow }) => Object.keys(workflow.on).toSorted());
  assert.deepEqual(triggers, [
    ['pull_request', 'workflow_call'],
    ['push', 'workflow_dispatch'],
    ['schedule', 'workflow_dispatch'],
  ]);
  for (const { name, text } of await readWorkflows()) assert.doesNotMatch(text, /\bsecrets\b/, name);
});

test('no value is written into a script; all come as variables', () => {
  assert.deepEqual(
    runs.filter(({ run }) => run.includes('${{')).map(({ place }) => place),
    [],
  );
});

test('every checkout forgets its credentials', () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  assert.deepEqual(
    checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false).map(({ place }) => place),
    [],
  );
  assert.equal(checkouts.length, 6);
});

test('the version of Node stands in one place', async () => {
  const setups = steps.filter(({ step }) => step.uses?.startsWith('actions/setup-node@'));
  assert.deepEqual(
    [...new Set(setups.map(({ step }) => JSON.stringify(step.with)))],
    ['{"node-version-file":".node-version","cache":"npm"}'],
  );
  assert.equal(await readFile(join(root, '.node-version'), 'utf8'), '24\n');
});

test('every script stops at its first failure, and bash can read it', async (context) => {
  for (const { name, workflow } of await readWorkflows()) {
    const shell = 'bash --noprofile --norc -euo pipefail {0}';
    assert.deepEqual(workflow.defaults, { run: { shell } }, name);
  }
  const files = await readdir(join(root, scripts));
  const texts = await Promise.all(files.map((name) => readFile(join(root, scripts, name), 'utf8')));
  for (const text of texts) assert.match(text, /^#!\/usr\/bin\/env bash\n(?:#.*\n)+set -euo pipefail\n/);
  if (spawnSync('bash', ['--version']).status !== 0) {
    context.skip('There is no bash here.');
    return;
  }
  for (const script of [...runs.map(({ run }) => run), ...texts]) {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    // Of some mistakes bash complains and says that all is well.
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' }, script);
  }
});

test('every command and script that a workflow runs exists, and no script is left over', async () => {
  const known = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const files = await readdir(join(root, scripts));
  const texts = await Promise.all(files.map((name) => readFile(join(root, scripts, name), 'utf8')));
  const all = [...runs.map(({ run }) => run), ...texts].join('\n');
  const commands = [...all.matchAll(/^(?!#).*\bnpm run (?:--silent )?([\w:]+)/gm)].map(
    ([, name = '']) => name,
  );
  assert.deepEqual([...new Set(commands)].toSorted(), ['check', 'publish', 'verify']);
  assert.deepEqual(
    commands.filter((name) => !(name in known.scripts)),
    [],
  );
  const called = [
    ...all.matchAll(/^(?!#).*?(?:\.github\/scripts|\$\(dirname "\$0"\))\/?"?\/?([\w-]+\.sh)/gm),
  ];
  assert.deepEqual([...new Set(called.map(([, name = '']) => name))].toSorted(), files.toSorted());
});

test('git keeps that the scripts are programs', (context) => {
  const { status, stdout } = spawnSync('git', ['ls-files', '--stage', scripts], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    context.skip('This is no clone.');
    return;
  }
  const modes = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, 6));
  assert.deepEqual([...new Set(modes)], ['100755']);
});
