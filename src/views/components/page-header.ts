import { html, type Html, type Printable } from '../html.ts';
import { canalMotif } from './canal-motif.ts';

/** The header of a page: as markup, and by the parts of which the page's picture is made. */
export interface PageHeader {
  readonly markup: Html;
  readonly title: string;
  /** The drawing of the page, one SVG. */
  readonly motif: Html;
}

/**
 * The head of a page: a line above the title, the title, a line below it.
 * @param options.eyebrow what kind of page it is
 * @param options.title the h1
 * @param options.lead one or two sentences
 * @param options.seed what the motif is drawn from: the page's address
 */
export function pageHeader({
  eyebrow,
  title,
  lead,
  seed,
}: {
  eyebrow?: Printable;
  title: string;
  lead?: Printable;
  seed: string;
}): PageHeader {
  const motif = canalMotif({ seed });
  const markup = html`<div class="page-header">
    ${motif}
    <div class="page-header__text">
      ${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}
      <h1>${title}</h1>
      ${lead && html`<p class="lead">${lead}</p>`}
    </div>
  </div>`;
  return { markup, title, motif };
}
