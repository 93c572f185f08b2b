import type { Barrier } from '../accessibility/barrier.ts';
import type { Environment } from '../accessibility/browser/browser-places.ts';
import { serveFolder } from '../accessibility/browser/serve-folder.ts';
import { choosePages } from '../accessibility/choose-pages.ts';
import { readPa11ySettings } from '../accessibility/engines/pa11y-settings.ts';
import { examine, type GateResult } from '../accessibility/examine.ts';
import { openPassedPages } from '../accessibility/passed-pages.ts';
import { groupFaults, writeReading } from '../accessibility/report/write-report.ts';
import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { ignored } from './ignored.ts';

/** What the check is given besides the site. */
export interface AccessibilityOptions {
  /** The environment, in which the browser is found. */
  readonly environment: Environment;
  /** How many pages are looked at side by side. */
  readonly workers: number;
  /** Whether pages that passed before and have not changed are passed over. */
  readonly remembers: boolean;
  /** Says where a finding comes from. */
  readonly locate?: ((barrier: Barrier) => string | undefined) | undefined;
  /** Told after each page. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * No page may have a barrier that the gate sees: four engines read every page, and use as many of them as have every part.
 * Takes how to look; returns the check.
 */
export function createAccessibilityCheck(options: AccessibilityOptions): Check {
  let result: GateResult | undefined;
  return {
    name: 'accessibility',
    promise:
      'No page has a barrier that axe, HTML_CodeSniffer, our own rules or our use of the page can find (WCAG 2.2 AA)',
    async run(site) {
      result = await examineSite(site, options);
      return toFindings(result, options.locate ?? (() => undefined));
    },
    async describe() {
      if (result === undefined) return 'It did not run.';
      const { pages, states, unchanged } = result;
      return `${pages} pages in ${states} states; ${unchanged} of them passed before and have not changed.${writeReading(
        result,
      )
        .map((line) => `\n${line.trim()}`)
        .join('')}`;
    },
  };
}

/**
 * Lets the gate look at every page of a built site.
 * Takes the site and how to look; returns what was found. Text must have the contrast of AAA.
 */
export async function examineSite(site: BuiltSite, options: AccessibilityOptions): Promise<GateResult> {
  const { environment, workers, remembers, onProgress } = options;
  const { pages } = site;
  const used = choosePages(pages.map(({ file, html }) => ({ page: file, html })));
  const server = await serveFolder(site.folder, { basePath: site.basePath });
  const passed = remembers ? await openPassedPages(site.url) : undefined;
  try {
    const targets = pages.map(({ file, address, html }: BuiltPage) => ({
      page: file,
      url: server.url + encodeURI(address.slice(1)),
      isUsed: used.has(file),
      content: html,
    }));
    const result = await examine(targets, {
      environment,
      settings: await readPa11ySettings(),
      workers,
      isStrict: true,
      ignored,
      passed,
      onProgress,
    });
    await passed?.save();
    return result;
  } finally {
    await server.close();
  }
}

/** A fault that many pages share is told at the first of them. */
function toFindings(
  { barriers, failures }: GateResult,
  locate: (barrier: Barrier) => string | undefined,
): readonly Finding[] {
  return [
    ...failures.map(({ page, message }) => ({ file: page, message: `It could not be tested: ${message}` })),
    ...groupFaults(barriers).flatMap((group): Finding[] => {
      const [first] = group;
      if (first === undefined) return [];
      const pages = new Set(group.map(({ page }) => page)).size;
      const place = locate(first);
      const lines = [
        `${first.message}${first.state === undefined ? '' : ` (${first.state})`}${pages > 1 ? ` The same on ${pages - 1} more pages.` : ''}`,
        ...(first.selector === '' ? [] : [`  at ${first.selector} ${first.html}`.trimEnd()]),
        ...(place === undefined ? [] : [`  from ${place}`]),
        `  hurts ${first.whom}`,
        `  mend: ${first.remedy} (${first.engine} ${first.rule}, ${/^\d/u.test(first.criterion) ? `WCAG ${first.criterion}` : first.criterion})`,
      ];
      return [{ file: first.page, message: lines.join('\n') }];
    }),
  ];
}
