import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { listBrowserPlaces, type Environment } from './browser-places.ts';
import { unpackBundledBrowser } from './bundled-browser.ts';

/** A browser program and how it is to be started. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables to add to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
  readonly headless: true | 'shell';
}

/**
 * Finds the browser for checks and benchmarks; nothing else in the project looks for one.
 * Takes the environment; returns the browser that CHROME_PATH names, else an installed one, else (on Linux)
 * the one that `@sparticuz/chromium` carries. Throws a sentence that says what to do when there is none.
 */
export async function findBrowser(environment: Environment): Promise<FoundBrowser> {
  for await (const browser of listBrowsers(environment)) return browser;
  throw new Error(`No browser was found. ${advice}`);
}

/**
 * Starts a browser.
 * Takes the environment; returns the first browser in the order of `findBrowser` that starts, because a
 * program of the right name may be a stub that only asks to be installed. Throws a sentence when none does.
 */
export async function launchBrowser(environment: Environment): Promise<Browser> {
  const failures: string[] = [];
  for await (const { executablePath, args, env, headless } of listBrowsers(environment)) {
    try {
      return await launch({ executablePath, headless, args: [...args], env: { ...environment, ...env } });
    } catch (error) {
      failures.push(`${executablePath}: ${readReason(error)}`);
    }
  }
  throw new Error(`No browser could be started. ${[advice, ...failures].join('\n')}`);
}

const advice = 'Install Chrome or Chromium, or set CHROME_PATH to the program of one.';

async function* listBrowsers(environment: Environment): AsyncGenerator<FoundBrowser> {
  const args = listArguments(environment);
  const chosen = environment['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, where there is no file. ${advice}`);
    yield { executablePath: chosen, args, env: {}, headless: true };
    return;
  }
  for (const executablePath of listBrowserPlaces(process.platform, environment).filter(existsSync)) {
    yield { executablePath, args, env: {}, headless: true };
  }
  if (process.platform !== 'linux') return;
  const { folder, executablePath } = await unpackBundledBrowser(environment);
  // Without a font every text has no size, and checks would see an empty page.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  yield { executablePath, args, env: fonts, headless: 'shell' };
  // Small systems lack libraries that the package carries; where they exist, their own are the safer choice.
  const libraries = join(folder, 'al2023', 'lib');
  yield { executablePath, args, env: { ...fonts, LD_LIBRARY_PATH: libraries }, headless: 'shell' };
}

function listArguments(environment: Environment): readonly string[] {
  // Chromium refuses its sandbox to root, and the containers of CI have none; elsewhere it stays on.
  const cannotSandbox = process.getuid?.() === 0 || !['', 'false', undefined].includes(environment['CI']);
  return [
    ...(cannotSandbox ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}

/** Puppeteer's message ends with a paragraph of links; its first lines say what the browser said. */
function readReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    message
      .split(/\n\s*TROUBLESHOOTING/u)[0]
      ?.replaceAll(/\s+/gu, ' ')
      .trim() ?? message
  );
}
