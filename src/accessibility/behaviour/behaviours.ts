import { changeOnInput } from './change-on-input.ts';
import { colorsInEveryState } from './colors-in-every-state.ts';
import { focusInOtherStates } from './focus-in-other-states.ts';
import { hoverContent } from './hover-content.ts';
import { keyboardWalk } from './keyboard-walk.ts';
import { openers } from './openers.ts';
import { otherStates } from './other-states.ts';
import { gestures, mouseOnly, singleKeys, spaceAndEnter } from './pointer-and-keys.ts';
import { forcedColors, print, reducedMotion, withoutScripts } from './system-settings.ts';
import { timeLimits } from './time-limits.ts';
import type { Behaviour } from './visit.ts';
import { orientation, reflow, textSpacing, textTwiceAsLarge } from './zoom-and-spacing.ts';

/** Every way in which the gate uses a page: first those that leave it as it is, so that most pages are loaded once. */
export const behaviours: readonly Behaviour[] = [
  colorsInEveryState,
  otherStates,
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
  focusInOtherStates,
  spaceAndEnter,
  singleKeys,
  changeOnInput,
  openers,
  timeLimits,
  textTwiceAsLarge,
  withoutScripts,
];
