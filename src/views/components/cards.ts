import { html, type Html } from '../html.ts';

/**
 * Lists cards beside each other, as many as fit; nothing when there are none.
 * @param cards in the order in which they are shown
 */
export function cardGrid(cards: readonly Html[]): Html | undefined {
  return cardsIn('card-grid', cards);
}

/**
 * Lists cards below each other; nothing when there are none.
 * @param cards in the order in which they are shown
 */
export function cardList(cards: readonly Html[]): Html | undefined {
  return cardsIn('card-list', cards);
}

function cardsIn(form: 'card-grid' | 'card-list', cards: readonly Html[]): Html | undefined {
  if (cards.length === 0) return undefined;
  return html`<ul class="${form}">
    ${cards.map((card) => html`<li>${card}</li>`)}
  </ul>`;
}
