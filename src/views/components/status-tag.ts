import { capitalise } from '../../format/words.ts';
import type { Action } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/** Says in words where an action stands. */
export function statusTag(status: Action['status']): Html {
  const words = status === 'not known' ? 'Outcome not known' : capitalise(status);
  return html`<span class="status-tag status-tag--${status.replaceAll(' ', '-')}">${words}</span>`;
}
