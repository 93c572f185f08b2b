import { formatPlain, shorten } from '../../format/words.ts';
import type { Speaker } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { initialsTile } from './initials-tile.ts';

/**
 * A person in a list: tile, name, role.
 * @param options.heading the level of the name, below the heading of the list
 * @param options.quotes adds the beginning of what the person said
 */
export function personCard({
  speaker,
  heading,
  quotes = false,
}: {
  speaker: Speaker;
  heading: 2 | 3;
  quotes?: boolean;
}): Html {
  const link = html`<a href="${speaker.url}">${speaker.name}</a>`;
  const said = quotes && speaker.statements[0];
  return html`<article class="person-card">
    ${initialsTile(speaker)}
    <div>
      ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${speaker.jobTitle && html`<p>${speaker.jobTitle}</p>`}
      ${speaker.affiliation && html`<p class="person-card__affiliation">${speaker.affiliation.name}</p>`}
    </div>
    ${said && html`<p class="person-card__said">${shorten(formatPlain(said.text), 220)}</p>`}
  </article>`;
}
