import { html, type Heading, type Html } from '../html.ts';

/** Lists the sections of a page; nothing when there are fewer than two. */
export function contentsList(headings: readonly Heading[]): Html | undefined {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return undefined;
  return html`<nav class="contents-list" aria-labelledby="part-contents">
    <h2 id="part-contents">On this page</h2>
    <ol>
      ${sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ol>
  </nav>`;
}
