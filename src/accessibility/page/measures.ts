import { describe } from './dom/describe.ts';
import { isShown } from './dom/is-shown.ts';
import { listBlocks } from './dom/list-blocks.ts';
import { readPage } from './dom/measure-reading.ts';
import * as contrast from './measures/contrast.ts';
import * as focus from './measures/focus.ts';
import * as hover from './measures/hover.ts';
import * as icons from './measures/icons.ts';
import * as layout from './measures/layout.ts';
import * as listeners from './measures/listeners.ts';
import * as motion from './measures/motion.ts';
import * as parts from './measures/visible-parts.ts';
import * as words from './measures/words-of-main.ts';

/** How hard the page is to read: its words and the years of school that they ask for. */
function measurePage(): { words: number; grade: number } {
  const reading = readPage(listBlocks(document.body));
  return { words: reading.words, grade: reading.grade };
}

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
  measurePage,
};
