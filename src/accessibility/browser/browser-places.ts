import { posix, win32 } from 'node:path';

/** The variables of the environment that say where things are. */
export type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const linuxFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin', '/opt/google/chrome'];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * Lists where Chrome, Chromium and their kin are usually installed, best first.
 * Takes the platform as Node names it and the environment; returns whole paths, which need not exist
 * (places after https://github.com/GoogleChrome/chrome-launcher/blob/main/src/chrome-finder.ts).
 */
export function listBrowserPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', environment['HOME'] && posix.join(environment['HOME'], 'Applications')];
    return combine(folders, macPrograms, (...parts) => posix.join(...parts));
  }
  if (platform === 'win32') {
    const folders = windowsFolders.map((name) => environment[name]);
    return combine(folders, windowsPrograms, (...parts) => win32.join(...parts));
  }
  const path = (environment['PATH'] ?? '').split(posix.delimiter);
  return combine([...new Set([...path, ...linuxFolders])], linuxNames, (...parts) => posix.join(...parts));
}

function combine(
  folders: readonly (string | undefined)[],
  programs: readonly string[],
  join: (...parts: string[]) => string,
): readonly string[] {
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? join(folder, program) : [])));
}
