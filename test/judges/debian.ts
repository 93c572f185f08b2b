import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/* Judges that are packages of Debian and not of npm. */

/** What a judge says; `isRight` is undefined when it is not installed. */
export interface Verdict {
  readonly isRight: boolean | undefined;
  readonly words: string;
}

const run = promisify(execFile);
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Asks libical whether the calendars in a folder keep the restrictions of RFC 5545.
 * @param folder where they are, at any depth
 */
export async function judgeWithLibical(folder: string): Promise<Verdict> {
  const program = join(folder, 'libical');
  try {
    const { stdout } = await run('pkg-config', ['--cflags', '--libs', 'libical']);
    await run('cc', ['-o', program, beside('libical.c'), ...stdout.trim().split(/\s+/)]);
  } catch {
    return { isRight: undefined, words: 'libical: not installed (libical-dev, pkg-config and a C compiler)' };
  }
  const entries = await readdir(folder, { recursive: true });
  const calendars = entries.filter((path) => path.endsWith('.ics')).map((path) => join(folder, path));
  return ask('libical', program, calendars, `libical: ${calendars.length} calendars`);
}

/**
 * Reads the calendars and feeds in a folder with Python's icalendar, vobject and feedparser, those that are installed.
 * @param folder where they are, at any depth
 */
export async function judgeWithPython(folder: string): Promise<Verdict> {
  const python = '/usr/bin/python3';
  if (!existsSync(python)) return { isRight: undefined, words: 'Python: not installed' };
  return ask('Python', python, [beside('read_feeds.py'), folder], '');
}

async function ask(name: string, program: string, args: readonly string[], words: string): Promise<Verdict> {
  try {
    const { stdout } = await run(program, args, { maxBuffer: 1e8 });
    const isInstalled = !/^(?:\w+: not installed\n?)+$/.test(stdout) || words !== '';
    return { isRight: isInstalled ? true : undefined, words: `${words}${stdout}`.trim() };
  } catch (error) {
    const said = typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
    return { isRight: false, words: `${name} refuses:\n${said}` };
  }
}
