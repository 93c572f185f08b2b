import { formatPlain, shorten } from '../../format/words.ts';
import type { Speaker } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import type { Picture } from '../site.ts';
import { initialsTile } from './initials-tile.ts';
import { drawPicture } from './picture.ts';

/**
 * A person in a list: photograph or tile, name, role.
 * @param options.speaker the person
 * @param options.picture the photograph, when there is one: decoration, because the name stands beside it
 * @param options.heading the level of the name, below the heading of the list
 * @param options.quotes adds the beginning of what the person said
 */
export function personCard({
  speaker,
  picture,
  heading,
  quotes = false,
}: {
  speaker: Speaker;
  picture: Picture | undefined;
  heading: 2 | 3;
  quotes?: boolean;
}): Html {
  const link = html`<a href="${speaker.url}">${speaker.name}</a>`;
  const said = quotes && speaker.statements[0];
  return html`<article class="person-card">
    ${picture ? drawPicture({ picture, name: 'photograph', alternativeText: '' }) : initialsTile(speaker)}
    <div>
      ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${speaker.jobTitle && html`<p>${speaker.jobTitle}</p>`}
      ${speaker.affiliation && html`<p class="person-card__affiliation">${speaker.affiliation.name}</p>`}
    </div>
    ${said && html`<p class="person-card__said">${shorten(formatPlain(said.text), 220)}</p>`}
  </article>`;
}
