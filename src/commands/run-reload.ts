import { spawn } from 'node:child_process';

/**
 * Runs the command that has a web server read its settings.
 * @param command as written in a shell, such as `systemctl reload nginx`
 * @throws a sentence with what it printed when it fails
 */
export async function runReload(command: string): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  }
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`The command “${command}” failed:\n${output.trim()}`);
}
