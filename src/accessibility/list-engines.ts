import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findPackageJSON } from 'node:module';
import { z } from 'zod';
import { behaviours } from './behaviour/behaviours.ts';
import { readPackage } from './browser/read-package.ts';
import { rules } from './page/rules.ts';

/** An engine with its version and how many rules it brings. */
export interface EngineFacts {
  readonly name: string;
  readonly version: string;
  readonly rules: number;
}

/** In which ways the gate uses a page, in words for the statement. */
export const waysOfUse = [
  'by keyboard',
  'in light and dark colours, with more contrast and in forced colours',
  '320 pixels wide, which is 400 % on a laptop',
  'with text at 200 % and with wider spacing',
  'upright and on its side',
  'with less motion',
  'in print',
  'without scripts',
] as const;

const require = createRequire(import.meta.url);

/**
 * Lists the engines that look at pages, for the record of a test.
 * @returns each with the version that is installed and the number of its rules that run
 */
export async function listEngines(): Promise<readonly EngineFacts[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
  const axe = z.object({ getRules: z.custom<(tags: string[]) => unknown[]>() }).parse(require('axe-core'));
  const version = async (name: string) => (await readPackage(name)).version;
  return [
    { name: 'axe-core', version: await version('axe-core'), rules: axe.getRules(tags).length },
    await readCodeSniffer(),
    { name: 'html-validate', version: await version('html-validate'), rules: 3 },
    { name: 'rules of our own', version: ownVersion, rules: rules.length },
    { name: 'behaviours of our own', version: ownVersion, rules: behaviours.length },
  ];
}

/** Rules of our own carry the version of WCAG that they are written for. */
const ownVersion = 'for WCAG 2.2';

/** HTML_CodeSniffer comes with pa11y, and counts its rules by the criteria that it has code for. */
async function readCodeSniffer(): Promise<EngineFacts> {
  const pa11y = findPackageJSON('pa11y', import.meta.url) ?? '';
  const file = createRequire(pa11y).resolve('@pa11y/html_codesniffer/build/HTMLCS.js');
  const code = await readFile(file, 'utf8');
  const names = new Set(code.match(/Principle\d\.Guideline\d_\d\.\d_\d_\d+(?:_\w+)?/gu));
  const version = z
    .object({ version: z.string() })
    .parse(
      JSON.parse(await readFile(findPackageJSON('@pa11y/html_codesniffer', pa11y) ?? '', 'utf8')),
    ).version;
  return { name: 'HTML_CodeSniffer', version, rules: names.size };
}
