import { describe } from './dom/describe.ts';
import { isShown } from './dom/is-shown.ts';
import * as contrast from './measures/contrast.ts';
import * as focus from './measures/focus.ts';
import * as hover from './measures/hover.ts';
import * as layout from './measures/layout.ts';
import * as listeners from './measures/listeners.ts';
import * as motion from './measures/motion.ts';
import * as parts from './measures/visible-parts.ts';

/** What behaviours measure in a page. */
export const measures = {
  ...contrast,
  ...focus,
  ...hover,
  ...layout,
  ...listeners,
  ...motion,
  ...parts,
  describeElement: describe,
  looksShown: isShown,
};
