import type { Seen } from '../page/dom/describe.ts';
import { takePicture, worstContrast } from './pictures.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

const schemes = [
  { name: 'prefers-color-scheme', value: 'light', where: 'in the light scheme' },
  { name: 'prefers-color-scheme', value: 'dark', where: 'in the dark scheme' },
  { name: 'prefers-contrast', value: 'more', where: 'when more contrast is asked for' },
] as const;

/** Text must be legible in every scheme, under the pointer and with the focus, over pictures too, and in fields. */
export const colorsInEveryState: Behaviour = {
  id: 'contrast-in-every-state',
  criterion: '1.4.3',
  whom: 'people with low vision, and everyone in sunlight',
  remedy: 'Choose a darker or lighter colour, until it reaches the contrast that is named.',
  disturbs: false,
  async watch(visit) {
    const found: Seen[] = [];
    for (const { name, value, where } of schemes) {
      await visit.prefer([{ name, value }]);
      const { faint, overPictures } = await visit.ask('measureContrast', visit.isStrict, where);
      found.push(...faint);
      if (value !== 'more') {
        for (const text of overPictures.slice(0, 12))
          found.push(...(await measureOverPicture(visit, text, where)));
        found.push(...(await visit.ask('measureFields')));
      }
    }
    await visit.prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    if (await visit.ask('hasStateColors')) found.push(...(await measureStates(visit)));
    await visit.prefer([]);
    return keepFirst(found);
  },
};

/** A text that is too faint in light and dark is told once. */
function keepFirst(found: readonly Seen[]): readonly Seen[] {
  const known = new Set<string>();
  return found.filter(({ selector }) => !known.has(selector) && known.add(selector));
}

type OverPicture =
  Awaited<ReturnType<Visit['ask']>> extends never
    ? never
    : {
        selector: string;
        html: string;
        words: string;
        least: number;
        color: readonly [number, number, number, number];
        box: { x: number; y: number; width: number; height: number };
      };

async function measureOverPicture(visit: Visit, text: OverPicture, where: string): Promise<readonly Seen[]> {
  const { page } = visit;
  const hide = (isHidden: boolean) =>
    page.evaluate(
      `(() => {
        const element = document.querySelector(${JSON.stringify(text.selector)});
        if (!element) return;
        if (${isHidden}) {
          globalThis.gateStyle = element.getAttribute('style');
          element.scrollIntoView({ block: 'center' });
          for (const name of ['color', '-webkit-text-fill-color']) element.style.setProperty(name, 'transparent', 'important');
          for (const name of ['text-shadow', 'transition']) element.style.setProperty(name, 'none', 'important');
        } else if (globalThis.gateStyle === null) element.removeAttribute('style');
        else element.setAttribute('style', globalThis.gateStyle);
      })()`,
    );
  await hide(true);
  // It may have been scrolled into view, within a frame of its own too.
  const box = await visit.ask('boxOfText', text.selector);
  const pixels = box && (await takePicture(page, box));
  await hide(false);
  if (pixels === undefined) return [];
  const [red, green, blue] = text.color;
  const ratio = worstContrast(pixels, [red, green, blue]);
  return ratio < text.least
    ? [
        seen(
          text,
          `“${text.words.slice(0, 60)}” lies on a picture or gradient with a contrast of ${ratio.toFixed(1)}:1 ${where}, and ${text.least}:1 is the least.`,
        ),
      ]
    : [];
}

async function measureStates(visit: Visit): Promise<readonly Seen[]> {
  const { client, page } = visit;
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const style = await page.addStyleTag({ content: '*,*::before,*::after{transition:none!important}' });
  const found: Seen[] = [];
  try {
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    for (const control of await visit.ask('listControls')) {
      const { nodeId } = await client.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: control.selector,
      });
      if (nodeId === 0) continue;
      for (const [state, where] of [
        ['hover', 'under the pointer'],
        ['focus', 'with the focus'],
      ] as const) {
        await client.send('CSS.forcePseudoState', {
          nodeId,
          forcedPseudoClasses: state === 'focus' ? ['focus', 'focus-visible'] : [state],
        });
        const measured = await page.evaluate(
          (place: string, words: string) => {
            const { document, accessibilityGate } = globalThis as unknown as {
              document: { querySelector(selector: string): unknown };
              accessibilityGate: { measureOne(element: unknown, where: string): readonly Seen[] };
            };
            const element = document.querySelector(place);
            return element === null ? [] : accessibilityGate.measureOne(element, words);
          },
          control.selector,
          where,
        );
        found.push(...measured);
      }
      await client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] });
    }
  } finally {
    await style.dispose();
    await page.evaluate(
      "document.querySelectorAll('style').forEach((style) => style.textContent === '*,*::before,*::after{transition:none!important}' && style.remove())",
    );
    await client.send('CSS.disable');
    await client.send('DOM.disable');
  }
  return found;
}
