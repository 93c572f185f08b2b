import pa11y, { type Issue } from 'pa11y';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Barrier, EngineName } from '../barrier.ts';
import { whomItHurts } from '../whom-it-hurts.ts';
import { findReason } from './left-out.ts';
import type { Pa11ySettings } from './pa11y-settings.ts';

const runnersSchema = z.array(z.string());

/** What pa11y found in a page, and which engines looked. */
export interface Pa11yResult {
  readonly barriers: readonly Omit<Barrier, 'page'>[];
  readonly ran: readonly string[];
}

/**
 * Lets pa11y look at the page that is open in a window, in the state in which it is.
 * Takes the window, the page's URL and the settings; returns what was found and which engines ran. Errors and warnings count
 * alike, but for those that engines also report of good pages (`left-out.ts`). Throws what pa11y throws.
 */
export async function runPa11y(page: Page, url: string, settings: Pa11ySettings): Promise<Pa11yResult> {
  const { issues } = await pa11y(url, { ...settings, browser: page.browser(), page, ignoreUrl: true });
  const ran = runnersSchema.parse(await page.evaluate('Object.keys(window.__pa11y.runners)'));
  return {
    barriers: issues
      .filter((issue) => !isDrawnText(issue))
      .filter(({ code, type }) => findReason(code, type === 'error') === undefined)
      .map(toBarrier),
    ran,
  };
}

function toBarrier(issue: Issue): Omit<Barrier, 'page'> {
  const engine = engineOf(issue.runner);
  const criterion = issue.runnerExtras.criterion ?? criterionOf(issue);
  const isOurs = engine === 'rules';
  const rule = issue.code.replace(/^WCAG2AA\.Principle\d\.Guideline\d_\d\./u, '');
  const [first = '', ...rest] = issue.message
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .split(/(?<=[.!?])\s+/u);
  return {
    rule,
    engine,
    criterion,
    message: isOurs ? issue.message : /[.!?]$/u.test(first) ? first : `${first}.`,
    whom: issue.runnerExtras.whom ?? whomItHurts(criterion),
    remedy: issue.runnerExtras.remedy ?? (rest.join(' ') || 'See the criterion.'),
    selector: issue.selector ?? '',
    html: (issue.context ?? '').replaceAll(/\s+/gu, ' ').slice(0, 160),
  };
}

/** A runner of ours is called by the path of its file. */
const engineOf = (runner: string): EngineName =>
  runner === 'htmlcs' ? 'htmlcs' : runner.includes('axe') ? 'axe' : 'rules';

/** axe writes `wcag143`, and HTML_CodeSniffer `Guideline1_4.1_4_3`. */
function criterionOf({ code, runnerExtras }: Issue): string {
  const tag = runnerExtras.tags?.find((each) => /^wcag\d{3,4}$/u.test(each));
  if (tag !== undefined) return `${tag[4]}.${tag[5]}.${tag.slice(6)}`;
  return /Guideline\d_\d\.(\d_\d_\d+)/u.exec(code)?.[1]?.replaceAll('_', '.') ?? 'good practice';
}

/** HTML_CodeSniffer measures the letters of a drawing by their color, and not by the fill that is painted. */
const isDrawnText = ({ runner, code, context }: Issue): boolean =>
  runner === 'htmlcs' && /1_4_[36]/u.test(code) && /^<(?:text|tspan)\b/u.test(context ?? '');
