import { describe } from './dom/describe.ts';
import { isShown } from './dom/is-shown.ts';
import * as contrast from './measures/contrast.ts';
import * as focus from './measures/focus.ts';
import * as hover from './measures/hover.ts';
import * as icons from './measures/icons.ts';
import * as layout from './measures/layout.ts';
import * as listeners from './measures/listeners.ts';
import * as motion from './measures/motion.ts';
import * as parts from './measures/visible-parts.ts';
import * as words from './measures/words-of-main.ts';

/** What behaviours measure in a page. */
export const measures = {
  ...contrast,
  ...focus,
  ...hover,
  ...icons,
  ...layout,
  ...listeners,
  ...motion,
  ...parts,
  ...words,
  describeElement: describe,
  looksShown: isShown,
};
