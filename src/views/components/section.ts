import { html, type Html, type Printable } from '../html.ts';

/**
 * A part of a page under a heading of its own.
 * @param options.title its h2
 * @param options.id the id of the heading, unique in the page; the prefix keeps it apart from the headings of Markdown
 * @param options.content its content; nothing is drawn when this is empty
 * @param options.form wide: across the whole page; split: set larger; band: on a ground of its own, from edge to edge
 */
export function section({
  title,
  id,
  content,
  form,
}: {
  title: string;
  id: string;
  content: Printable;
  form?: 'wide' | 'split' | 'band';
}): Html | undefined {
  if (!content || (Array.isArray(content) && content.length === 0)) return undefined;
  return html`<section class="section${form && html` section--${form}`}${form === 'band' && ' full'}" aria-labelledby="part-${id}">
    <h2 id="part-${id}">${title}</h2>
    ${content}
  </section>`;
}
