import type { Seen } from '../page/dom/describe.ts';
import { judgeFocus } from './judge-focus.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

/** Elsewhere the focus may be gone: in forced colours shadows are, and styles within @media may take an outline away (technique C40). */
export const focusInOtherStates: Behaviour = {
  id: 'focus-in-other-states',
  criterion: '2.4.7',
  whom: 'people who use the keyboard in forced or dark colours, or enlarge the page',
  remedy: 'Give the focus an outline that is seen in every state: outline: 3px solid.',
  disturbs: true,
  async watch(visit) {
    const found: Seen[] = [];
    for (const { name, value, width, where, media } of states) {
      if (media !== undefined && !(await visit.ask('hasMedia', media))) continue;
      await visit.page.setViewport({ width, height: 720, deviceScaleFactor: 1 });
      await visit.prefer(name === undefined ? [] : [{ name, value }]);
      await visit.ask('dropFocus');
      found.push(...(await walkKinds(visit, where)));
    }
    await visit.prefer([]);
    return found.filter(
      ({ selector }, index) => found.findIndex((other) => other.selector === selector) === index,
    );
  },
};

const states = [
  {
    name: 'forced-colors',
    value: 'active',
    width: 1280,
    where: ' when a reader’s own colours are in force',
    media: undefined,
  },
  {
    name: 'prefers-color-scheme',
    value: 'dark',
    width: 1280,
    where: ' in dark colours',
    media: 'prefers-color-scheme',
  },
  { name: undefined, value: '', width: 400, where: ' in a window of 400 pixels', media: 'width' },
] as const;

async function walkKinds(visit: Visit, where: string): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  const kinds = new Set<string>();
  for (let step = 0; step < 60 && kinds.size < 12; step += 1) {
    await visit.page.keyboard.press('Tab');
    const stop = await visit.ask('lookAtFocus');
    if (stop.key === -1) break;
    if (kinds.has(stop.kind) || stop.box.width === 0 || stop.hasInner || stop.hiddenBy !== undefined)
      continue;
    kinds.add(stop.kind);
    const fault = await judgeFocus(visit, stop, where);
    // How strong it is there is not measured: a system's own colours are its owner's choice.
    if (fault?.startsWith('Nothing')) found.push(seen(stop, fault));
  }
  return found;
}
