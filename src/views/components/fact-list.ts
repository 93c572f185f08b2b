import { html, type Html, type Printable } from '../html.ts';

/** A name and what is known under it. */
export interface Fact {
  readonly name: string;
  readonly value: Printable;
}

/**
 * Lists facts as names and values; those without a value are left out.
 * @param facts in the order in which they are shown
 */
export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="fact-list">
    ${facts
      .filter(({ value }) => value)
      .map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}
