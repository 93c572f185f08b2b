/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote } from '../dom/tidy.ts';
import { allRules } from './hover.ts';

const still = new Set([
  'offset',
  'computedOffset',
  'easing',
  'composite',
  'opacity',
  'color',
  'backgroundColor',
  'visibility',
  'outlineColor',
  'borderColor',
]);

/**
 * Finds what still moves although the visitor asked for less motion (2.3.3).
 */
export function findMotion(): Seen[] {
  return document.getAnimations().flatMap((animation): Seen[] => {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || !(effect.target instanceof Element) || !isShown(effect.target))
      return [];
    const timing = effect.getComputedTiming();
    const [endTime, duration] = [timing.endTime, timing.duration].map((time) =>
      Number.parseFloat(String(time)),
    );
    const moves = effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((property) => !still.has(property)));
    if (!moves || (duration ?? 0) <= 100 || (endTime ?? 0) <= 100 || animation.playState !== 'running')
      return [];
    return [
      seeAt(
        effect.target,
        `${quote(effect.target.textContent || (effect.target.getAttribute('class') ?? ''), 40)} still moves when less motion is asked for.`,
      ),
    ];
  });
}

/** Finds what flies, grows or turns under the pointer or with the focus, over more than a blink, although less motion is asked for. */
export function findLeaps(): Seen[] {
  return [...allRules()].flatMap((rule): Seen[] => {
    const moves = `${rule.style.transform} ${rule.style.translate} ${rule.style.scale} ${rule.style.rotate}`;
    if (!/:(?:hover|focus)/u.test(rule.selectorText) || !isLeap(moves)) return [];
    const base =
      rule.selectorText.split(',')[0]?.replaceAll(/:(?:hover|focus(?:-visible|-within)?)/gu, '') ?? '';
    const element = queryOne(base);
    if (element === null || !isShown(element)) return [];
    const longest = Math.max(
      ...getComputedStyle(element)
        .transitionDuration.split(',')
        .map((time) => Number.parseFloat(time)),
    );
    return longest > 0.1
      ? [
          seeAt(
            element,
            `${quote(element.textContent, 40)} leaps under the pointer or with the focus when less motion is asked for.`,
          ),
        ]
      : [];
  });
}

function isLeap(moves: string): boolean {
  const shifts = [...moves.matchAll(/(-?[\d.]+)(?:px|rem|em|%|vw|vh)/gu)].map(
    ([whole, amount]) => Math.abs(Number(amount)) * (/r?em$/u.test(whole) ? 16 : 1),
  );
  const scale = Number(/scale\w*\(([\d.]+)/u.exec(moves)?.[1] ?? 1);
  return Math.max(0, ...shifts) > 12 || scale > 1.15 || /rotate\w*\((?!0)/u.test(moves);
}

function queryOne(selector: string): Element | null {
  try {
    return document.querySelector(selector.trim());
  } catch {
    return null;
  }
}
