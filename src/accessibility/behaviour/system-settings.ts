import type { Seen } from '../page/dom/describe.ts';
import { findLost } from './find-lost.ts';
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
    const found = [...(await visit.ask('findMotion')), ...(await visit.ask('findLeaps'))];
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
    const controls = await visit.ask('listIconControls');
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
      if (picture !== undefined && isBlank(picture))
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

/** On paper the words are all there. */
export const print: Behaviour = {
  id: 'print',
  criterion: 'good practice',
  whom: 'people who read on paper',
  remedy: 'Hide only navigation in print, and take fixed parts out of their place.',
  disturbs: false,
  async watch(visit) {
    const onScreen = await visit.ask('listWordsOfMain');
    await visit.page.setViewport({ width: 794, height: 1123, deviceScaleFactor: 1 });
    await visit.prefer([], 'print');
    await visit.settle();
    const onPaper = await visit.ask('listWordsOfMain');
    const { faint } = await visit.ask('measureContrast', false, 'on paper');
    await visit.prefer([]);
    await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    return [...findLost(onScreen, onPaper, 'In print'), ...faint];
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
    const withThem = await visit.ask('listWordsOfMain');
    await visit.page.setJavaScriptEnabled(false);
    try {
      await visit.fresh();
      return findLost(withThem, await visit.ask('listWordsOfMain'), 'Without scripts');
    } finally {
      await visit.page.setJavaScriptEnabled(true);
    }
  },
};
