import { html, type Html, type Printable } from '../html.ts';

/** A name and what is known under it. */
export interface Fact {
  readonly name: string;
  readonly value: Printable;
}

/**
 * Lists facts as names and values; those without a value are left out, and the list with them when there is none.
 * @param facts in the order in which they are shown
 */
export function factList(facts: readonly Fact[]): Html | undefined {
  if (!facts.some(({ value }) => value)) return undefined;
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
