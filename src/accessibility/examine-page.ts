import type { Page } from 'puppeteer-core';
import type { Barrier } from './barrier.ts';
import { behaviours } from './behaviour/behaviours.ts';
import { openVisit, usualWindow } from './behaviour/open-visit.ts';
import type { Visit } from './behaviour/visit.ts';
import type { Pa11ySettings } from './engines/pa11y-settings.ts';
import { readSource } from './engines/read-source.ts';
import { runPa11y } from './engines/run-pa11y.ts';

/** How a page is looked at. */
export interface ExamineOptions {
  readonly settings: Pa11ySettings;
  /** Whether it is also used: by keyboard, enlarged, in other schemes. */
  readonly isUsed: boolean;
  /** Whether text must have the contrast of 1.4.6 (AAA) instead of that of 1.4.3. */
  readonly isStrict: boolean;
}

/** What came of one page. */
export interface PageResult {
  readonly page: string;
  readonly barriers: readonly Barrier[];
  /** The engines of pa11y that looked. */
  readonly ran: readonly string[];
  /** States in which it was looked at: as it is at first, and each that a control brings about. */
  readonly states: number;
  /** Years of school that its running text asks for; undefined for fewer than fifty words. */
  readonly grade: number | undefined;
}

/**
 * Looks at one page with every engine.
 * Takes a window of a worker, the page's name and URL, and how to look; returns what was found. Throws a sentence when what
 * was opened is not that page: a server that answers 404 or sends elsewhere, or a body without a word.
 */
export async function examinePage(
  window: Page,
  page: string,
  url: string,
  options: ExamineOptions,
): Promise<PageResult> {
  const { settings, isUsed, isStrict } = options;
  await window.setViewport(usualWindow);
  // pa11y would wait for half a second of silence on the network; a static page is done when it has loaded.
  const response = await window.goto(url, { waitUntil: 'load', timeout: settings.timeout });
  const status = response?.status();
  if (status !== 200) throw new Error(`The page answers with status ${status ?? 'none'} and not 200.`);
  if (withoutHash(window.url()) !== withoutHash(url))
    throw new Error(`The page leads on to ${window.url()}.`);
  const words: unknown = await window.evaluate('document.body?.innerText.trim().length ?? 0');
  if (words === 0) throw new Error('The page is empty.');
  const source = await readSource((await response?.text()) ?? '');
  const first = await runPa11y(window, url, settings);
  const reading = (await window.evaluate('accessibilityGate.measurePage()')) as {
    words: number;
    grade: number;
  };
  const grade = reading.words < 50 ? undefined : Math.round(reading.grade * 10) / 10;
  const found: Omit<Barrier, 'page'>[] = [...source, ...first.barriers];
  const states = { count: 1 };
  if (isUsed)
    found.push(...(await usePage(window, url, { settings, isStrict, known: first.barriers, states })));
  return {
    page,
    barriers: found.map((barrier) => ({ page, ...barrier })),
    ran: first.ran,
    states: states.count,
    grade,
  };
}

const withoutHash = (url: string) => url.replace(/#.*$/u, '');

interface Use {
  readonly settings: Pa11ySettings;
  readonly isStrict: boolean;
  readonly known: readonly Omit<Barrier, 'page'>[];
  readonly states: { count: number };
}

async function usePage(
  window: Page,
  url: string,
  { settings, isStrict, known, states }: Use,
): Promise<readonly Omit<Barrier, 'page'>[]> {
  const found: Omit<Barrier, 'page'>[] = [];
  const keyOf = ({ rule, selector, message }: Omit<Barrier, 'page'>) => `${rule} ${selector} ${message}`;
  const told = new Set(known.map(keyOf));
  const visit: Visit = {
    ...(await openVisit(window, url, settings.timeout)),
    isStrict,
    async examine(state, width = usualWindow.width) {
      states.count += 1;
      const viewport = { ...settings.viewport, width };
      const { barriers } = await runPa11y(window, url, { ...settings, viewport });
      for (const barrier of barriers) {
        if (told.has(keyOf(barrier))) continue;
        told.add(keyOf(barrier));
        found.push({ ...barrier, state });
      }
    },
  };
  try {
    let isDisturbed = false;
    for (const behaviour of behaviours) {
      if (behaviour.applies?.(visit.facts) === false) continue;
      if (isDisturbed) await visit.fresh();
      isDisturbed = behaviour.disturbs;
      const { id, criterion, whom, remedy } = behaviour;
      const watched = await behaviour.watch(visit).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`While ${id} was tried: ${reason}`, { cause: error });
      });
      for (const seen of watched)
        found.push({ rule: id, engine: 'behaviour', criterion, whom, remedy, ...seen });
    }
  } finally {
    await visit.client.detach().catch(() => undefined);
  }
  return found;
}
