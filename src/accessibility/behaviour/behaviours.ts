import { colorsInEveryState } from './colors-in-every-state.ts';
import { hoverContent } from './hover-content.ts';
import { focusInForcedColors, keyboardWalk } from './keyboard-walk.ts';
import { openers } from './openers.ts';
import { gestures, mouseOnly, singleKeys, spaceAndEnter } from './pointer-and-keys.ts';
import { forcedColors, print, reducedMotion, withoutScripts } from './system-settings.ts';
import { changeOnInput, timeLimits } from './time-and-change.ts';
import type { Behaviour } from './visit.ts';
import { orientation, reflow, textSpacing, textTwiceAsLarge } from './zoom-and-spacing.ts';

/** Every way in which the gate uses a page: first those that leave it as it is, so that most pages are loaded once. */
export const behaviours: readonly Behaviour[] = [
  colorsInEveryState,
  reflow,
  orientation,
  textSpacing,
  reducedMotion,
  forcedColors,
  print,
  mouseOnly,
  gestures,
  hoverContent,
  keyboardWalk,
  focusInForcedColors,
  spaceAndEnter,
  singleKeys,
  changeOnInput,
  openers,
  timeLimits,
  textTwiceAsLarge,
  withoutScripts,
];
