import { describe } from './dom/describe.ts';
import { isShown } from './dom/is-shown.ts';
import { listBlocks } from './dom/list-blocks.ts';
import { readPage } from './dom/measure-reading.ts';
import * as contrast from './measures/contrast.ts';
import * as fields from './measures/field-contrast.ts';
import * as cut from './measures/find-cut.ts';
import * as locked from './measures/find-locked.ts';
import * as sideways from './measures/find-sideways.ts';
import * as focus from './measures/focus.ts';
import * as hover from './measures/hover.ts';
import * as icons from './measures/icons.ts';
import * as listeners from './measures/listeners.ts';
import * as motion from './measures/motion.ts';
import * as openers from './measures/openers.ts';
import * as text from './measures/set-text.ts';
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
  ...cut,
  ...fields,
  ...locked,
  ...openers,
  ...sideways,
  ...text,
  ...listeners,
  ...motion,
  ...parts,
  ...words,
  describeElement: describe,
  looksShown: isShown,
  measurePage,
};
