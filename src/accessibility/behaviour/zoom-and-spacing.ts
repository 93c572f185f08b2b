import type { Seen } from '../page/dom/describe.ts';
import type { Cut } from '../page/measures/find-cut.ts';
import type { Behaviour } from './visit.ts';

/** At 320 pixels, which is a window of 1280 at 400 %, a page has one column and one direction. */
export const reflow: Behaviour = {
  id: 'reflow',
  criterion: '1.4.10',
  whom: 'people who enlarge pages to 400 %, and people on small phones',
  remedy:
    'Let widths give way (max-width: 100%), let words break, and put wide tables into a frame that scrolls by itself.',
  disturbs: false,
  async watch(visit) {
    await visit.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 1 });
    await visit.settle();
    const found: Seen[] = [...(await visit.ask('findLocked')), ...(await visit.ask('findSideways'))];
    await visit.page.evaluate('scrollTo(0, 600)');
    await visit.settle();
    found.push(...(await visit.ask('findCoveringParts')));
    await visit.page.evaluate('scrollTo(0, 0)');
    await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    return found;
  },
};

/** Held upright or on its side, a page shows the same (1.3.4). */
export const orientation: Behaviour = {
  id: 'orientation',
  criterion: '1.3.4',
  whom: 'people whose device is fixed to a wheelchair or a bed',
  remedy: 'Take out what hides or turns the page by its orientation.',
  disturbs: false,
  async watch(visit) {
    const letters: number[] = [];
    for (const [width, height] of [
      [700, 900],
      [700, 500],
    ] as const) {
      await visit.page.setViewport({ width, height, deviceScaleFactor: 1 });
      await visit.settle();
      letters.push(await visit.ask('countShownLetters'));
    }
    await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    const [upright = 0, lying = 0] = letters;
    if (Math.min(upright, lying) >= Math.max(upright, lying) * 0.5) return [];
    return [
      {
        selector: 'body',
        html: '',
        message: `Held ${upright < lying ? 'upright' : 'on its side'}, a device shows ${Math.min(upright, lying)} letters of the page instead of ${Math.max(upright, lying)}.`,
      },
    ];
  },
};

/** A reader's own spacing cuts nothing off (1.4.12). */
export const textSpacing: Behaviour = {
  id: 'text-spacing',
  criterion: '1.4.12',
  whom: 'people with dyslexia, who set wider spaces',
  remedy:
    'Let boxes grow with their text: min-height instead of height, and no overflow: hidden around words.',
  disturbs: false,
  async watch(visit) {
    const found: Seen[] = [];
    for (const width of [1280, 480]) {
      await visit.page.setViewport({ width, height: 1024, deviceScaleFactor: 1 });
      await visit.settle();
      const before = await visit.ask('findCut', '');
      await visit.ask('spaceText', true);
      await visit.settle();
      const after = await visit.ask('findCut', 'when text is spaced as WCAG 1.4.12 allows');
      await visit.ask('spaceText', false);
      found.push(
        ...after.filter(
          (cut) => isNew(cut, before) && !found.some(({ selector }) => selector === cut.selector),
        ),
      );
    }
    await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    return found;
  },
};

/** Letters of twice the size cut nothing off, and lie over nothing (1.4.4). */
export const textTwiceAsLarge: Behaviour = {
  id: 'text-200-percent',
  criterion: '1.4.4',
  whom: 'people who enlarge the text and not the page',
  remedy: 'Set the heights of boxes by their content, and line heights as a number without a unit.',
  disturbs: true,
  async watch(visit) {
    const before = await visit.ask('findCut', '');
    await visit.ask('doubleText');
    await visit.settle();
    const after = await visit.ask('findCut', 'when text is enlarged to 200 %');
    return after.filter((cut) => isNew(cut, before));
  },
};

const isNew = (cut: Cut, before: readonly Cut[]): boolean =>
  !before.some(
    ({ selector, kind, lines }) => selector === cut.selector && kind === cut.kind && lines >= cut.lines,
  );
