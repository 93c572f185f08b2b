import { html, printProse, type Html, type Prose } from '../html.ts';

/** Rendered Markdown, set for reading. */
export function proseBlock(prose: Prose): Html {
  return html`<div class="prose">${printProse(prose)}</div>`;
}
