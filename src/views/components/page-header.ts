import { html, type Html, type Printable } from '../html.ts';
import { canalMotif } from './canal-motif.ts';

/**
 * The head of a page: a line above the title, the title, a line below it.
 * @param options.picture an image above them, such as a logo
 * @param options.eyebrow what kind of page it is
 * @param options.title the h1
 * @param options.lead one or two sentences
 * @param options.seed what the motif is drawn from: the page's address
 */
export function pageHeader({
  picture,
  eyebrow,
  title,
  lead,
  seed,
}: {
  picture?: Html | undefined;
  eyebrow?: Printable;
  title: string;
  lead?: Printable;
  seed: string;
}): Html {
  return html`<div class="page-header">
    ${canalMotif({ seed })}
    <div class="page-header__text">
      ${picture} ${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}
      <h1>${title}</h1>
      ${lead && html`<p class="lead">${lead}</p>`}
    </div>
  </div>`;
}
