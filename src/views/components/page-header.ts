import { html, type Html, type Printable } from '../html.ts';

/** A title of so few characters is set larger. */
const shortTitle = 28;

/** The header of a page: as markup, and by the parts of which the page's picture is made. */
export interface PageHeader {
  readonly markup: Html;
  readonly title: string;
  /** The drawing of the page, one SVG. */
  readonly motif: Html;
}

/**
 * The head of a page: a line above the title, the title, a line below it, and its motif from edge to edge.
 * @param options.picture an image above them, such as a logo
 * @param options.eyebrow what kind of page it is
 * @param options.title the h1
 * @param options.lead one or two sentences
 * @param options.beside stands before the text, such as a portrait
 * @param options.motif the page's drawing
 */
export function pageHeader({
  picture,
  eyebrow,
  title,
  lead,
  beside,
  motif,
}: {
  picture?: Html | undefined;
  eyebrow?: Printable;
  title: string;
  lead?: Printable;
  beside?: Html | undefined;
  motif: Html;
}): PageHeader {
  const text = html`${picture} ${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}
    <h1>${title}</h1>
    ${lead && html`<p class="lead">${lead}</p>`}`;
  const markup = html`<div class="page-header${title.length <= shortTitle && ' page-header--short'} full">
    ${
      beside === undefined
        ? html`<div>${text}</div>`
        : html`<div class="page-header__person">
            ${beside}
            <div>${text}</div>
          </div>`
    }
    ${motif}
  </div>`;
  return { markup, title, motif };
}
