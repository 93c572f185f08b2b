import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project under Git with an empty repository as its origin, both in temporary folders. */
export interface Project {
  /** All is in here. */
  readonly home: string;
  /** The working tree, with `main` checked out. */
  readonly folder: string;
  /** The repository that is its origin. */
  readonly origin: string;
  /** The variables with which Git sees no settings but those of the project. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs Git, in the working tree unless another folder is named. */
  readonly git: (args: readonly string[], folder?: string) => string;
}

/**
 * Makes a project whose settings are as awkward as they may be: no name of a person, line ends converted, commits signed
 * by a program that fails, and hooks that refuse everything.
 * @param t the test, after which it is removed
 */
export function openProject(t: { after(end: () => void): void }): Project {
  const home = mkdtempSync(join(tmpdir(), 'project-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const [folder, origin, hooks] = ['project', 'origin.git', 'hooks'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
  };
  const git = (args: readonly string[], where = folder) =>
    execFileSync('git', args, { cwd: where, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
  // A folder that is thrown away need not outlast a power cut.
  writeFileSync(join(home, '.gitconfig'), '[core]\n  fsync = none\n');
  for (const path of [folder, origin, hooks]) mkdirSync(path);
  git(['init', '--quiet', '--bare', '--initial-branch=main'], origin);
  git(['init', '--quiet', '--initial-branch=main']);
  git(['remote', 'add', 'origin', origin]);
  writeFileSync(join(folder, 'package.json'), '{}\n');
  git(['add', '.']);
  git(['-c', 'user.name=A', '-c', 'user.email=a@boats.example', 'commit', '--quiet', '-m', 'Begin']);
  git(['push', '--quiet', 'origin', 'main']);
  for (const hook of ['pre-commit', 'commit-msg', 'pre-push', 'reference-transaction']) {
    writeFileSync(join(hooks, hook), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  }
  appendFileSync(
    join(folder, '.git/config'),
    `[core]
  hooksPath = ${hooks}
  autocrlf = true
[user]
  useConfigOnly = true
[commit]
  gpgSign = true
[push]
  gpgSign = if-asked
[gpg]
  program = false
[log]
  showSignature = true
`,
  );
  return { home, folder, origin, environment, git };
}
