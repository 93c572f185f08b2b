/** The part of pa11y 9 that the gate uses; the package brings no types. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer-core';

  export interface Issue {
    readonly code: string;
    readonly context: string | null;
    readonly message: string;
    readonly runner: string;
    readonly runnerExtras: {
      readonly criterion?: string;
      readonly remedy?: string;
      readonly tags?: readonly string[];
      readonly whom?: string;
    };
    readonly selector: string | null;
    readonly type: 'error' | 'notice' | 'warning';
  }

  interface Options {
    readonly browser: Browser;
    readonly page: Page;
    readonly ignoreUrl: true;
  }

  function pa11y(url: string, options: Options): Promise<{ readonly issues: readonly Issue[] }>;

  namespace pa11y {
    const defaults: Readonly<Record<string, unknown>>;
  }

  export default pa11y;
}
