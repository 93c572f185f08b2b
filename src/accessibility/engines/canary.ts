import type { Barrier, EngineName } from '../barrier.ts';

/** Where the server of the gate shows the canary; no page of a site can have this address. */
export const canaryAddress = '/.canary/';

/** A page with a fault for each engine: an unknown role, a bare fieldset, a hollow link, no focus to be seen, and tags that do not match. */
export const canaryPage = `<!doctype html>
<html lang="en">
  <head><title>Canary</title><style>a:focus { outline: none }</style></head>
  <body>
    <main>
      <h1>Canary</h1>
      <p role="canary">This page must fail. <a href="/">Click here</a></p>
      <div><i>Both of these ends are wrong.</div></i>
      <form action="/"><fieldset><label>Name <input name="name"></label><button>Send</button></fieldset></form>
    </main>
  </body>
</html>
`;

const faults: Readonly<Record<EngineName, string>> = {
  axe: 'aria-roles',
  htmlcs: '1_3_1.H71.NoLegend',
  rules: 'link-text-says-nothing',
  behaviour: 'keyboard-walk',
  source: 'close-order',
};

/**
 * Judges the gate itself: an engine that does not see its fault on the canary page sees nothing elsewhere.
 * Takes what was found on the canary page; returns the names of the engines that missed theirs.
 */
export function listBlindEngines(found: readonly Pick<Barrier, 'engine' | 'rule'>[]): readonly string[] {
  return Object.entries(faults)
    .filter(([engine, rule]) => !found.some((barrier) => barrier.engine === engine && barrier.rule === rule))
    .map(([engine]) => engine);
}
