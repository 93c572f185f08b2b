import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './browser-places.ts';
import { readPackage } from './read-package.ts';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/psdm');

/** The Chromium of `@sparticuz/chromium`, unpacked: its folder and its program. */
export interface BundledBrowser {
  readonly folder: string;
  readonly executablePath: string;
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once per version of that package.
 * Takes the environment and, for tests, another cache folder; returns where it lies. Throws a sentence when
 * it cannot be unpacked.
 */
export async function unpackBundledBrowser(environment: Environment, into = cache): Promise<BundledBrowser> {
  const folder = join(into, `chromium-${(await readPackage('@sparticuz/chromium')).version}`);
  const executablePath = join(folder, 'chromium');
  if (existsSync(executablePath)) return { folder, executablePath };
  await mkdir(into, { recursive: true });
  const fresh = await mkdtemp(join(into, 'unpacking-'));
  try {
    await unpackInChild(fresh, environment);
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontsConfiguration(folder));
    // A rename is whole or not at all. It fails when another process was first, and theirs is as good.
    await rename(fresh, folder).catch((error: unknown) => {
      if (!existsSync(executablePath)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { folder, executablePath };
}

/**
 * The package unpacks into the temporary folder of the system and takes any file of the right name there as
 * finished, even one that another process is still writing. A child process with a temporary folder of its own
 * keeps such halves out.
 */
async function unpackInChild(folder: string, environment: Environment): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
    // It unpacks system libraries only where it believes to be on Amazon; the launch decides on their use.
    env: { ...environment, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code === 0) return;
  throw new Error(`The bundled Chromium cannot be unpacked into ${folder}: ${errors.trim()}`);
}

/** The package's own fonts.conf names folders of Amazon's machines only; a relative cache would lie in the working folder. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${join(folder, 'fonts/cache')}</cachedir></fontconfig>
`;
}
