import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import MarkdownIt from 'markdown-it';
import { makeFolder } from './helpers/make-event.ts';
import { root } from './helpers/run-node.ts';
import { listSteps } from './helpers/workflows.ts';

/* The scripts of the workflows, run as a job of GitHub runs them. */

const tools = ['bash', 'curl', 'jq', 'git'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).status !== 0);
const skip =
  process.platform === 'linux'
    ? missing.length > 0 && `This needs ${missing.join(', ')}.`
    : 'These scripts are for the runners of GitHub, which are Linux.';

type Variables = Readonly<Record<string, string>>;

/** Runs bash with strict settings; the variables are added to the environment. */
function runBash(args: readonly string[], env: Variables = {}, cwd = root) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const strict = ['--noprofile', '--norc', '-euo', 'pipefail'];
    const child = spawn('bash', [...strict, ...args], { cwd, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const runScript = (name: string, args: readonly string[], env?: Variables, cwd?: string) =>
  runBash([join(root, '.github/scripts', name), ...args], env, cwd);

/** Serves one answer at `/psdm/release.json`, and 404 elsewhere; returns the address of the site. */
async function serve(context: TestContext, status: number, body: string): Promise<string> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/psdm/release.json' ? status : 404).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/psdm`;
}

/** Puts a program in the place of npm that says how it was called and what it is told to, and ends with a code. */
async function standIn(context: TestContext, code: number, says = ''): Promise<Variables> {
  const folder = await makeFolder(context);
  await writeFile(
    join(folder, 'npm'),
    `#!/usr/bin/env bash\necho "npm $*"\nprintf '%s' "$SAYS"\nexit ${code}\n`,
  );
  await chmod(join(folder, 'npm'), 0o755);
  await writeFile(join(folder, 'summary.md'), 'Before.\n\n');
  return {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    SAYS: says,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    WAIT: '7',
    TRIES: '0',
  };
}

test(
  'the release that is live is fetched, with or without a slash behind the address',
  { skip },
  async (context) => {
    const url = await serve(context, 200, '{"a":1}');
    const file = join(await makeFolder(context), 'release.json');
    for (const address of [url, `${url}/`]) {
      assert.deepEqual(await runScript('fetch-release.sh', [address, file]), {
        code: 0,
        stdout: '',
        stderr: '',
      });
      assert.equal(await readFile(file, 'utf8'), '{"a":1}');
    }
  },
);

test(
  'a site without a release leaves no file, not even an old one, and is no failure',
  { skip },
  async (context) => {
    const url = await serve(context, 404, 'Not found');
    const folder = await makeFolder(context);
    await writeFile(join(folder, 'release.json'), 'old');
    const { code, stderr } = await runScript('fetch-release.sh', [url, join(folder, 'release.json')]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: `There is no ${url}/release.json yet.\n` });
    await assert.rejects(readFile(join(folder, 'release.json')), /ENOENT/);
  },
);

test('a site that is broken or away is a failure', { skip }, async (context) => {
  const file = join(await makeFolder(context), 'release.json');
  const broken = await runScript('fetch-release.sh', [await serve(context, 403, ''), file], { TRIES: '0' });
  assert.equal(broken.code, 1);
  assert.match(broken.stderr, /was answered with the status 403\.\n$/);
  const away = await runScript('fetch-release.sh', ['http://127.0.0.1:1', file], { TRIES: '0' });
  assert.equal(away.code, 1);
  assert.match(away.stderr, /cannot be reached\.\n$/);
});

const at = (time: string) => String(Date.parse(time) / 1000);
const due = '2026-06-10T09:00:00.000+01:00';

for (const [what, release, now, answer] of [
  ['a minute before', { buildAgainAt: due }, '2026-06-10T07:59:00Z', 'false'],
  ['at the very moment', { buildAgainAt: due }, '2026-06-10T08:00:00Z', 'true'],
  ['hours later', { buildAgainAt: due }, '2026-06-10T13:59:59Z', 'true'],
  ['after six hours without success', { buildAgainAt: due }, '2026-06-10T14:00:00Z', 'false'],
  ['at night, months later', { buildAgainAt: due }, '2026-09-01T03:23:00Z', 'true'],
  ['by day, months later', { buildAgainAt: due }, '2026-09-01T04:23:00Z', 'false'],
  ['when nothing changes any more', {}, '2026-06-10T13:59:59Z', 'false'],
] as const) {
  test(`whether the site is built again ${what}: ${answer}`, { skip }, async (context) => {
    const file = join(await makeFolder(context), 'release.json');
    await writeFile(file, JSON.stringify(release));
    const { code, stdout } = await runScript('rebuild-is-due.sh', [file, at(now)]);
    assert.deepEqual({ code, stdout }, { code: 0, stdout: `due=${answer}\n` });
  });
}

test(
  'a site that was never published is not due, and a moment that is none is a failure',
  { skip },
  async (context) => {
    const folder = await makeFolder(context);
    const none = await runScript('rebuild-is-due.sh', [join(folder, 'none.json'), '0']);
    assert.equal(none.stdout, 'due=false\n');
    for (const text of ['{"buildAgainAt":"tomorrow"}', '{"buildAgainAt":"$(touch hacked)"}', '<html>']) {
      await writeFile(join(folder, 'release.json'), text);
      const { code, stdout } = await runScript(
        'rebuild-is-due.sh',
        [join(folder, 'release.json'), '0'],
        {},
        folder,
      );
      assert.equal(stdout, '', text);
      assert.notEqual(code, 0, text);
    }
    await assert.rejects(readFile(join(folder, 'hacked')), /ENOENT/);
  },
);

test(
  'the newest commit or an earlier one is published, and none that was never merged',
  { skip },
  async (context) => {
    const folder = await makeFolder(context);
    const git = (...args: readonly string[]) => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      return stdout.trim();
    };
    const commit = (name: string) => {
      git('commit', '--quiet', '--allow-empty', '--message', name);
      return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet', '--initial-branch', 'main');
    const first = commit('First');
    git('switch', '--quiet', '--create', 'other');
    const stray = commit('Stray');
    git('switch', '--quiet', 'main');
    const second = commit('Second');
    const choose = (name: string) => runScript('choose-commit.sh', [name], {}, folder);
    assert.equal((await choose('')).stdout, `commit=${second}\n`);
    assert.equal((await choose(first)).stdout, `commit=${first}\n`);
    assert.equal((await choose(first.slice(0, 9))).stdout, `commit=${first}\n`);
    for (const [name, reason] of [
      [stray, 'was never merged'],
      ['0123456789abcdef0123456789abcdef01234567', 'There is no commit'],
      ['other', 'is named by'],
      ['--help', 'is named by'],
      [`${first}\nunwanted=1`, 'is named by'],
    ] as const) {
      const { code, stdout, stderr } = await choose(name);
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' }, name);
      assert.match(stderr, new RegExp(`^::error::.*${reason}.* Nothing was published\\.\\n$`), name);
    }
  },
);

test('what is live is saved', { skip }, async (context) => {
  const url = await serve(context, 200, '{}');
  const { code, stdout, stderr } = await runScript(
    'save-live.sh',
    [url, '/saved'],
    await standIn(context, 0),
  );
  assert.deepEqual({ code, stdout }, { code: 0, stdout: 'saved=true\n' });
  assert.equal(stderr, `npm run --silent verify -- ${url} --live --host github-pages --save /saved\n`);
});

test(
  'nothing live, or nothing whole, does not hinder publishing, and leaves nothing half',
  { skip },
  async (context) => {
    const folder = join(await makeFolder(context), 'before');
    for (const [status, says] of [
      [404, /::notice::No site is live yet/],
      [200, /::warning::The site that is live is not whole/],
      [403, /::warning::The site that is live cannot be reached/],
    ] as const) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'half'), '');
      const url = await serve(context, status, '{}');
      const { code, stdout, stderr } = await runScript(
        'save-live.sh',
        [url, folder],
        await standIn(context, 1),
      );
      assert.deepEqual({ code, stdout }, { code: 0, stdout: 'saved=false\n' });
      assert.match(stderr, says);
      await assert.rejects(readFile(join(folder, 'half')), /ENOENT/);
    }
  },
);

const hostile =
  'agenda/ differs.\n\n</details>\r# Well\n```\n[all](https://evil.example/) is well\n::add-mask::a';

for (const [code, title] of [
  [0, '✓ The new site is live, and it is what was checked'],
  [1, '✗ The new site is live, but differs from what was checked'],
  [2, '✗ The new site: nobody could see whether it is what was checked'],
] as const) {
  test(
    `a verification that ends with ${code} ends the step so, and the summary says what differed`,
    { skip },
    async (context) => {
      const variables = await standIn(context, code, hostile);
      const result = await runScript(
        'verify-live.sh',
        ['https://a.example/', 'dist', 'The new site'],
        variables,
      );
      assert.equal(result.code, code);
      assert.match(
        result.stdout,
        /^::stop-commands::(\w{20,})\nnpm run --silent verify -- https:\/\/a\.example\/ --dir dist --host github-pages --wait 7\n[\s\S]*\n::\1::\n$/,
      );
      const summary = await readFile(variables['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
      const tokens = new MarkdownIt({ html: true, linkify: true }).parse(summary, {});
      assert.deepEqual(
        tokens.map(({ type, content }) => (type === 'inline' ? content : type)),
        [
          'paragraph_open',
          'Before.',
          'paragraph_close',
          'heading_open',
          title,
          'heading_close',
          'code_block',
        ],
      );
      assert.match(tokens.at(-1)?.content ?? '', /agenda\/ differs\.\n\n<\/details> # Well\n/);
    },
  );
}

for (const [built, pages, code, says] of [
  ['https://a.github.io/psdm/', 'https://a.github.io/psdm', 0, /^$/],
  ['https://psdm.example/', 'http://psdm.example', 0, /^$/],
  ['https://psdm.example/', 'https://a.github.io', 0, /^::warning::The site says that it is at/],
  ['https://psdm.example/', 'https://a.github.io/psdm', 1, /^::error::The site was built for/],
  ['https://psdm.example/psdm/', 'https://psdm.example', 1, /^::error::The site was built for/],
] as const) {
  test(
    `a site built for ${built} ${code === 0 ? 'goes' : 'does not go'} to ${pages}`,
    { skip },
    async (context) => {
      const step = (await listSteps()).find(({ step: { name } }) =>
        name?.includes('built for this address'),
      )?.step;
      const output = join(await makeFolder(context), 'output');
      const env = { BUILT_FOR: built, PAGES: pages, GITHUB_OUTPUT: output };
      const result = await runBash(['-c', step?.run ?? 'exit 9'], env);
      assert.equal(result.code, code, result.stderr);
      assert.match(result.stdout, says);
      const written = await readFile(output, 'utf8').catch(() => '');
      assert.equal(written, code === 0 ? 'fits=true\n' : '');
    },
  );
}
