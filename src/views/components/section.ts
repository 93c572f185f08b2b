import { html, type Html, type Printable } from '../html.ts';

const classes = {
  beside: 'section--beside',
  large: 'section--beside section--large',
  wide: 'section--wide',
  band: 'section--band full',
};

/**
 * A part of a page under a heading of its own.
 * @param options.title its h2
 * @param options.id the id of the heading, unique in the page; the prefix keeps it apart from the headings of Markdown
 * @param options.content its content; nothing is drawn when this is empty
 * @param options.form beside: the heading beside the content where there is room; large: the same, set larger; wide: across the
 *   page; band: on a ground of its own, from edge to edge
 */
export function section({
  title,
  id,
  content,
  form = 'beside',
}: {
  title: string;
  id: string;
  content: Printable;
  form?: 'beside' | 'large' | 'wide' | 'band';
}): Html | undefined {
  if (!content || (Array.isArray(content) && content.length === 0)) return undefined;
  return html`<section class="section ${classes[form]}" aria-labelledby="part-${id}">
    <h2 id="part-${id}">${title}</h2>
    ${content}
  </section>`;
}
