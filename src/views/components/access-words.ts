import { formatAccessWord } from '../../format/access.ts';
import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/** Says in words what a session or its room has beyond the venue, for lists of sessions; nothing when there is nothing. */
export function accessWords({ nearAccess }: Pick<Session, 'nearAccess'>): Html | undefined {
  const words = nearAccess.flatMap((answer) => formatAccessWord(answer) ?? []);
  if (words.length === 0) return undefined;
  return html`<ul class="access-words">
    ${words.map(({ text, meaning }) => html`<li>${meaning === undefined ? text : html`<abbr title="${meaning}">${text}</abbr>`}</li>`)}
  </ul>`;
}
