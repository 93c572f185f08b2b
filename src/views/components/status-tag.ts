import { formatSessionStatus } from '../../format/programme.ts';
import { capitalise } from '../../format/words.ts';
import type { Action, Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/** Says in words where an action stands. */
export function statusTag(status: Action['status']): Html {
  const words = status === 'not known' ? 'Outcome not known' : capitalise(status);
  return tag(words, status === 'done');
}

/** Says in words how a session stands; nothing when it simply takes place. */
export function sessionStatus({ status }: Pick<Session, 'status'>): Html | undefined {
  const words = formatSessionStatus(status);
  return words === undefined ? undefined : tag(words, false);
}

function tag(words: string, isDone: boolean): Html {
  return html`<span class="status-tag${isDone && ' status-tag--done'}">${words}</span>`;
}
