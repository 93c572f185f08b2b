import type { Seen } from '../page/dom/describe.ts';
import { findLost } from './find-lost.ts';
import type { Behaviour } from './visit.ts';

/** What holds in a wide window and in light colours must hold in a narrow one, in dark colours and on paper. */
export const otherStates: Behaviour = {
  id: 'other-states',
  criterion: '1.4.10',
  whom: 'people on phones, and people who choose dark colours',
  remedy: 'Look at the styles within @media: they hide words or take something away that helps.',
  disturbs: false,
  async watch(visit) {
    const found: Seen[] = [];
    const before = await visit.ask('listWordsOfMain');
    if (await visit.ask('hasMedia', 'prefers-color-scheme')) {
      await visit.prefer([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await visit.examine('in dark colours');
      await visit.prefer([]);
    }
    if (await visit.ask('hasMedia', 'width')) {
      await visit.page.setViewport({ width: 400, height: 800, deviceScaleFactor: 1 });
      await visit.settle();
      await visit.examine('in a window of 400 pixels', 400);
      found.push(...(await visit.ask('measureContrast', visit.isStrict, 'in a window of 400 pixels')).faint);
      found.push(...findLost(before, await visit.ask('listWordsOfMain'), 'In a window of 400 pixels'));
      await visit.page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
    }
    return found;
  },
};
