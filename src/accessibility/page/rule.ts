/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PageView } from './page-view.ts';

/** Something that a rule found at an element. */
export interface Hit {
  readonly element: Element;
  /** What was found, in one sentence, with the words of the page in it. */
  readonly message: string;
}

/** A rule of our own: it reads a page in the browser and tells what hinders people there. */
export interface Rule {
  readonly id: string;
  /** Number of the success criterion of WCAG 2.2, such as `2.4.4`, or `good practice` where there is none. */
  readonly criterion: string;
  /** Whom it hurts, in a few words. */
  readonly whom: string;
  /** How to mend it, in one sentence for the person who writes the page. */
  readonly remedy: string;
  find(page: PageView): readonly Hit[] | Promise<readonly Hit[]>;
}
