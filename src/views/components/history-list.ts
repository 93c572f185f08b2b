import type { Organisation, Source } from '../../model/event.ts';
import type { CalendarDate } from '../../model/time.ts';
import { html, type Html } from '../html.ts';
import { calendarDate } from './calendar-date.ts';
import { inlineLinks } from './inline-links.ts';
import { sourceList } from './source-list.ts';

/** Something that happened. */
export interface DatedEntry {
  readonly date: CalendarDate;
  readonly text: string;
  /** What kind of entry it is, in words. */
  readonly label?: string | undefined;
  /** The organisations concerned. */
  readonly organisations?: readonly Organisation[];
  readonly sources: readonly Source[];
}

/** Lists dated entries with their sources; nothing when there are none. */
export function historyList(entries: readonly DatedEntry[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return html`<ol class="history-list">
    ${entries.map(
      ({ date, text, label, organisations = [], sources }) =>
        html`<li>
          <p class="history-list__date">
            ${calendarDate(date)}${label && html` <span class="history-list__label">${label}</span>`}
          </p>
          <p>${text}</p>
          ${organisations.length > 0 && html`<p class="history-list__organisations">About ${inlineLinks(organisations)}</p>`}
          ${sourceList(sources)}
        </li>`,
    )}
  </ol>`;
}
