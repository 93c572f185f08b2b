import type { Seen } from '../page/dom/describe.ts';
import type { Stop } from '../page/measures/focus.ts';
import { judgeFocus } from './judge-focus.ts';
import { seen } from './seen.ts';
import type { Behaviour, Visit } from './visit.ts';

/** More stops than these are not walked; the next ones look like those before. */
const mostStops = 160;

const quote = (text: string) => `“${text.slice(0, 40)}”`;

/** The whole way of the Tab key: what it reaches, in which order, whether the eye can follow, and whether it comes out again. */
export const keyboardWalk: Behaviour = {
  id: 'keyboard-walk',
  criterion: '2.1.1',
  whom: 'people who use a keyboard, a switch or a voice instead of a pointer',
  remedy:
    'Use links, buttons and fields of HTML in the order in which they are read, and give them a focus that is clearly seen.',
  disturbs: true,
  async watch(visit) {
    await visit.page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1 });
    await visit.prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.ask('dropFocus');
    const expected = await visit.ask('listExpectedStops');
    const walk = await walkThrough(visit, Math.min(expected.length + 6, mostStops), expected.length);
    const found: Seen[] = [
      ...(await judgeReach(visit, walk, expected)),
      ...judgeOrder(walk.stops),
      ...walk.unseen,
    ];
    if (await visit.ask('hasLifted'))
      found.push(...judgeCover(walk.stops), ...judgeCover(await walkBack(visit, walk.stops)));
    await visit.prefer([]);
    return found.filter(
      ({ selector, message }, index) =>
        found.findIndex((other) => other.selector === selector && other.message === message) === index,
    );
  },
};

interface Walk {
  readonly stops: readonly Stop[];
  /** Those that only the second round came to. */
  readonly late: readonly Stop[];
  readonly unseen: readonly Seen[];
  readonly isTrapped: boolean;
}

async function walkThrough(visit: Visit, most: number, expected: number): Promise<Walk> {
  const stops: Stop[] = [];
  const late: Stop[] = [];
  let isSecond = false;
  const unseen: Seen[] = [];
  const kinds = new Set<string>();
  let isTrapped = false;
  let inner = 0;
  let extra = 0;
  for (let step = 0; step < most + extra; step += 1) {
    await visit.page.keyboard.press('Tab');
    const stop = await visit.ask('lookAtFocus');
    if (stop.key === -1) {
      // What has a number of its own comes first in the next round.
      if (isSecond || stops.length >= expected) break;
      isSecond = true;
      continue;
    }
    if (isSecond) {
      if (stops.some(({ key }) => key === stop.key)) break;
      late.push(stop);
      continue;
    }
    const before = stops.at(-1);
    if (before?.key === stop.key) {
      // A player or a frame has stops of its own inside; anything else that keeps the focus holds the visitor.
      if (stop.hasInner && inner < 12) {
        inner += 1;
        extra += 1;
        continue;
      }
      isTrapped = true;
      break;
    }
    inner = 0;
    if (stops.some(({ key }) => key === stop.key)) {
      isTrapped = stops[0]?.key !== stop.key;
      break;
    }
    stops.push(stop);
    if (kinds.has(stop.kind) || stop.box.width === 0 || stop.hasInner) continue;
    kinds.add(stop.kind);
    // What lies over it hides its ring too, and is told as such.
    const fault = stop.hiddenBy === undefined ? await judgeFocus(visit, stop) : undefined;
    if (fault !== undefined) unseen.push(seen(stop, fault));
  }
  return { stops, late, unseen, isTrapped };
}

async function judgeReach(
  visit: Visit,
  { stops, late, isTrapped }: Walk,
  expected: readonly { readonly key: number; readonly seen: Seen }[],
): Promise<readonly Seen[]> {
  const last = stops.at(-1);
  const visited = new Set<number>();
  for (const { key } of [...stops, ...late])
    for (const twin of await visit.ask('listTwins', key)) visited.add(twin);
  const missed = expected.filter(({ key }) => !visited.has(key));
  if (isTrapped && missed.length > 0 && last)
    return [
      seen(
        last,
        `The Tab key does not leave ${quote(last.name)}: ${missed.length} more links or controls cannot be reached.`,
      ),
    ];
  if (stops.length >= mostStops) return [];
  return missed.slice(0, 5).map(({ seen: each }) => each);
}

/** The next stop is below, or to the right, or at the top of another column (2.4.3). */
function judgeOrder(stops: readonly Stop[]): readonly Seen[] {
  return stops.flatMap((stop, index): Seen[] => {
    const before = stops[index - 1];
    if (
      before === undefined ||
      stop.isLifted ||
      before.isLifted ||
      stop.box.width <= 1 ||
      before.box.width <= 1
    )
      return [];
    const [one, other] = [before.place, stop.place];
    const sharesColumn =
      Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) >
      Math.min(one.width, other.width) * 0.3;
    const sharesRow =
      Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) >
      Math.min(one.height, other.height) * 0.5;
    const isAbove = other.y + other.height <= one.y + 2;
    const isLeft = other.x + other.width <= one.x + 2;
    const jumpsBack = !sharesRow && isAbove && (sharesColumn || (isLeft && one.y - other.y > 20));
    const isFar = one.y - other.y > 2500;
    if (!(jumpsBack || (sharesRow && isLeft)) || isFar) return [];
    return [
      seen(
        stop,
        `The focus jumps back from ${quote(before.name)} to ${quote(stop.name)}, which stands before it to the eye.`,
      ),
    ];
  });
}

/** The first two are enough to find what lies over them. */
const judgeCover = (stops: readonly Stop[]): readonly Seen[] =>
  stops
    .filter(({ hiddenBy }) => hiddenBy !== undefined)
    .slice(0, 2)
    .flatMap((stop) =>
      stop.hiddenBy === undefined
        ? []
        : [seen(stop, `${quote(stop.name)} has the focus and is hidden under ${quote(stop.hiddenBy)}.`)],
    );

/** Backwards the page scrolls the other way, and what sticks to its top lies over the focus. */
async function walkBack(visit: Visit, stops: readonly Stop[]): Promise<readonly Stop[]> {
  const back: Stop[] = [];
  for (let step = 0; step < Math.min(stops.length, 80); step += 1) {
    await visit.page.keyboard.down('Shift');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.up('Shift');
    const stop = await visit.ask('lookAtFocus');
    if (stop.key === -1 && step > 0) break;
    if (stop.key !== -1) back.push(stop);
  }
  return back;
}
