import type { Seen } from '../page/dom/describe.ts';
import { isBlank, takePicture } from './pictures.ts';
import { seen } from './seen.ts';
import type { Behaviour } from './visit.ts';

/** Who asks for less motion gets it (2.3.3). */
export const reducedMotion: Behaviour = {
  id: 'reduced-motion',
  criterion: '2.3.3',
  whom: 'people whom movement makes dizzy or ill',
  remedy: 'Turn animations off within @media (prefers-reduced-motion: reduce).',
  disturbs: false,
  async watch(visit) {
    await visit.prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.settle();
    const found = await visit.ask('findMotion');
    await visit.prefer([]);
    return found;
  },
};

/** In the colours of the reader's own system every control still shows what it is (1.4.11). */
export const forcedColors: Behaviour = {
  id: 'forced-colours',
  criterion: '1.4.11',
  whom: 'people who set the colours of their system, as Windows’ contrast themes do',
  remedy: 'Draw icons as inline SVG in currentColor, and give controls a border, if only a transparent one.',
  disturbs: false,
  async watch(visit) {
    const controls = await visit.page.evaluate(listWordless);
    const found: Seen[] = [];
    for (const control of controls.slice(0, 12)) {
      await visit.page.evaluate(
        `document.querySelector(${JSON.stringify(control.selector)})?.scrollIntoView({ block: 'center' })`,
      );
      if (isBlank(await takePicture(visit.page, await boxOf(control.selector)))) continue;
      await visit.prefer([
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ]);
      await visit.settle();
      const picture = await takePicture(visit.page, await boxOf(control.selector));
      await visit.prefer([]);
      if (isBlank(picture))
        found.push(
          seen(control, `The control “${control.name}” vanishes when a reader’s own colours are in force.`),
        );
    }
    return found;

    async function boxOf(selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
      const box: unknown = await visit.page.evaluate(
        `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: x + scrollX + 1, y: y + scrollY + 1, width: width - 2, height: height - 2 }; })()`,
      );
      return box as { x: number; y: number; width: number; height: number };
    }
  },
};

/** Controls without words, whose picture is all that there is. It runs in the page. */
function listWordless(): { selector: string; html: string; name: string }[] {
  const { document: page, accessibilityGate } = globalThis as unknown as {
    document: {
      querySelectorAll(selector: string): Iterable<{
        textContent: string | null;
        getBoundingClientRect(): { width: number; height: number };
        getAttribute(name: string): string | null;
        querySelector(selector: string): unknown;
      }>;
    };
    accessibilityGate: {
      describeElement(element: unknown): { selector: string; html: string };
      looksShown(element: unknown): boolean;
    };
  };
  return [
    ...page.querySelectorAll(
      'a[href], button, [role="button"], summary, input[type="checkbox"], input[type="radio"]',
    ),
  ].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (
      (element.textContent ?? '').trim() !== '' &&
      !/^\W{1,2}$/u.test((element.textContent ?? '').trim()) &&
      !accessibilityGate.looksShown(element)
    )
      return [];
    const hasWords =
      (element.textContent ?? '').trim().length > 2 &&
      element.querySelector('[class*="hidden"], [class*="sr-only"], [class*="visually"]') === null;
    if (hasWords || width < 8 || height < 8 || !accessibilityGate.looksShown(element)) return [];
    return [
      {
        ...accessibilityGate.describeElement(element),
        name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim(),
      },
    ];
  });
}

/** On paper the words are all there (1.3.1). */
export const print: Behaviour = {
  id: 'print',
  criterion: 'good practice',
  whom: 'people who read on paper',
  remedy: 'Hide only navigation in print, and take fixed parts out of their place.',
  disturbs: false,
  async watch(visit) {
    const onScreen = await visit.ask('countShownLetters');
    await visit.page.setViewport({ width: 794, height: 1123, deviceScaleFactor: 1 });
    await visit.prefer([], 'print');
    await visit.settle();
    const onPaper = await visit.ask('countShownLetters');
    await visit.prefer([]);
    await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    if (onScreen < 40 || onPaper >= onScreen * 0.75) return [];
    return [
      {
        selector: 'main',
        html: '',
        message: `In print ${onPaper} letters of the main part are left of ${onScreen}.`,
      },
    ];
  },
};

/** Without scripts the words are all there; what only a script can do is not offered. */
export const withoutScripts: Behaviour = {
  id: 'without-scripts',
  criterion: 'good practice',
  whom: 'people whose network or employer stops scripts',
  remedy: 'Put the content into the page, and let scripts add to it.',
  disturbs: true,
  applies: ({ hasScripts }) => hasScripts,
  async watch(visit) {
    const withThem = await visit.ask('countShownLetters');
    await visit.page.setJavaScriptEnabled(false);
    await visit.fresh();
    const without = await visit.ask('countShownLetters');
    await visit.page.setJavaScriptEnabled(true);
    if (withThem < 40 || without >= withThem * 0.7) return [];
    return [
      {
        selector: 'main',
        html: '',
        message: `Without scripts ${without} letters of the main part are left of ${withThem}.`,
      },
    ];
  },
};
