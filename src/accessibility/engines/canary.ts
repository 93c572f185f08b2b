import type { Issue } from 'pa11y';
import { runners } from './pa11y-settings.ts';

/** Where the server of the check shows the canary; no page of a site can have this address. */
export const canaryAddress = '/.canary/';

/** A page with one fault for each engine: an unknown role that only axe knows of, a bare fieldset for htmlcs. */
export const canaryPage = `<!doctype html>
<html lang="en">
  <head><title>Canary</title></head>
  <body>
    <main>
      <h1>Canary</h1>
      <p role="canary">This page must fail.</p>
      <form action="/"><fieldset><label>Name <input name="name"></label><button>Send</button></fieldset></form>
    </main>
  </body>
</html>
`;

const faults: Readonly<Record<(typeof runners)[number], string>> = {
  axe: 'aria-roles',
  htmlcs: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.H71.NoLegend',
};

/**
 * Judges the gate itself: an engine that does not see its fault on the canary page sees nothing elsewhere.
 * Takes the issues that were found on the canary page; returns the names of the engines that missed theirs.
 */
export function listBlindRunners(issues: readonly Issue[]): readonly string[] {
  return runners.filter(
    (runner) => !issues.some((issue) => issue.runner === runner && issue.code === faults[runner]),
  );
}
