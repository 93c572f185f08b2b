/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote } from '../dom/tidy.ts';

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
    const [endTime, duration] = [Number(timing.endTime), Number(timing.duration)];
    const moves = effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((property) => !still.has(property)));
    if (!moves || duration <= 100 || endTime <= 100 || animation.playState !== 'running') return [];
    return [
      seeAt(
        effect.target,
        `${quote(effect.target.textContent || effect.target.className.toString(), 40)} still moves when less motion is asked for.`,
      ),
    ];
  });
}
