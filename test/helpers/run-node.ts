import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command of this project in a process of its own, as a person would.
 * @param command the file of the command, from the repository's folder
 * @param args what stands behind it
 * @param env variables added to the environment
 */
export function runNode(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: root, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
