import type { CDPSession, Page } from 'puppeteer-core';
import type { Seen } from '../page/dom/describe.ts';
import type { Gate } from '../page/in-page.ts';

/** A page in a window, as a behaviour uses it. */
export interface Visit {
  readonly page: Page;
  readonly client: CDPSession;
  readonly url: string;
  /** Loads the page anew, as it is at first, in a window of 1280 by 1024. */
  readonly fresh: () => Promise<void>;
  /** Calls a function of the gate inside the page. */
  ask<Name extends keyof Gate>(
    name: Name,
    ...given: Parameters<Gate[Name]>
  ): Promise<Awaited<ReturnType<Gate[Name]>>>;
  /** Waits until the page has drawn what the last input changed. */
  readonly settle: (milliseconds?: number) => Promise<void>;
  /** Sets what the visitor's system asks for, such as `prefers-color-scheme`; an empty list takes all back. */
  prefer(
    features: readonly { readonly name: string; readonly value: string }[],
    media?: '' | 'print',
  ): Promise<void>;
  /** Whether text must have the contrast of 1.4.6 (AAA). */
  readonly isStrict: boolean;
  /** Lets the engines look at the page in the state in which it is now; the state is named for the report. */
  readonly examine: (state: string, width?: number) => Promise<void>;
  /** Facts about the page that decide which behaviours apply. */
  readonly facts: PageFacts;
}

/** Facts about a page, read once. */
export interface PageFacts {
  readonly hasScripts: boolean;
}

/** A way of using a page, to see what hinders people then. */
export interface Behaviour {
  readonly id: string;
  /** Number of the success criterion of WCAG 2.2, or `good practice`. */
  readonly criterion: string;
  readonly whom: string;
  readonly remedy: string;
  /** Whether the page must be loaded anew afterwards. */
  readonly disturbs: boolean;
  applies?(facts: PageFacts): boolean;
  watch(visit: Visit): Promise<readonly Seen[]>;
}
