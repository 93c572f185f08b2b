import type { Source } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { calendarDate } from './calendar-date.ts';

/** Lists where facts come from; nothing when there is no source. */
export function sourceList(sources: readonly Source[]): Html | undefined {
  if (sources.length === 0) return undefined;
  return html`<ul class="source-list">
    ${sources.map(
      ({ title, publisher, datePublished, url }) =>
        html`<li>
          ${url === undefined ? html`<cite>${title}</cite>` : html`<a href="${url}"><cite>${title}</cite></a>`},
          ${publisher}${datePublished && html`, ${calendarDate(datePublished)}`}
        </li>`,
    )}
  </ul>`;
}
