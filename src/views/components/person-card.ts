import type { Speaker } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { initialsTile } from './initials-tile.ts';

/** A person in a list: tile, name, role. */
export function personCard({ speaker, heading }: { speaker: Speaker; heading: 2 | 3 }): Html {
  const link = html`<a href="${speaker.url}">${speaker.name}</a>`;
  return html`<article class="person-card">
    ${initialsTile(speaker)}
    <div>
      ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${speaker.jobTitle && html`<p>${speaker.jobTitle}</p>`}
      ${speaker.affiliation && html`<p class="person-card__affiliation">${speaker.affiliation.name}</p>`}
    </div>
  </article>`;
}
