import type { Action } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { statusTag } from './status-tag.ts';

/** An action in a list: where it stands, what it is, what is known. */
export function actionCard({ action, heading }: { action: Action; heading: 2 | 3 }): Html {
  const link = html`<a href="${action.url}">${action.title}</a>`;
  return html`<article class="action-card">
    <p>${statusTag(action.status)}</p>
    ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    <p>${action.statusNote ?? action.abstract}</p>
  </article>`;
}
