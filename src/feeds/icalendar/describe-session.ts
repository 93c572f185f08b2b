import { formatAccessAnswer, formatAccessQuestion } from '../../format/access.ts';
import { formatPlainText } from '../../format/plain-text.ts';
import { describeSessionStatus, formatPlan } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { formatList } from '../../format/words.ts';
import type { AccessAnswer, Event, Session } from '../../model/event.ts';
import { listNotices } from '../list-notices.ts';

/**
 * Says of a session in plain words what its page says, for a calendar that shows it away from its page: first what kind
 * of programme it is part of and how it stands, then what it is about, by whom, what access there is, and where to look.
 * @param event the event
 * @param session the session
 * @returns paragraphs with an empty line between them
 */
export function describeSession(event: Event, session: Session): string {
  const status = describeSessionStatus(session);
  const { replacedBy, speakers, hosts, description } = session;
  const people = speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation.name})`,
  );
  const access = session.access.filter(({ status: answer }) => answer !== 'not known').map(describeAccess);
  return join([
    describeKind(event),
    status && `${status.label}. ${status.note}`.trim(),
    replacedBy &&
      `Its place is taken by ${replacedBy.title}, ${formatPlan(replacedBy)}: ${wholeAddress(event, replacedBy.url)}`,
    session.abstract,
    description && formatPlainText(description, event),
    people.length > 0 && `With ${formatList(people)}.`,
    hosts.length > 0 && `Hosted by ${formatList(hosts.map(({ name }) => name))}.`,
    access.length > 0 && ['Access', ...access].join('\n'),
    wholeAddress(event, session.url),
  ]);
}

/**
 * Says that the event is cancelled or postponed, and that its programme is not a confirmed one.
 * @param event the event
 * @returns one or two paragraphs; nothing when there is nothing to say
 */
export function describeKind(event: Event): string {
  return join(listNotices(event).map(({ label, note }) => `${label}. ${note}`));
}

/**
 * Puts paragraphs together.
 * @param paragraphs those that say nothing are left out
 */
export function join(paragraphs: readonly (string | false | undefined)[]): string {
  return paragraphs.filter((paragraph) => typeof paragraph === 'string' && paragraph !== '').join('\n\n');
}

/** A fact in one line, with how to ask where that is the answer. */
function describeAccess(answer: AccessAnswer): string {
  const words = formatAccessAnswer(answer);
  const contact = [answer.email, answer.telephone].filter((way) => way !== undefined);
  return `- ${[`${formatAccessQuestion(answer.question)}: ${words}`, ...contact].join(' ')}`;
}
