import {
  formatAccessAnswer,
  formatAccessLevel,
  formatAccessQuestion,
  formatAccessRequest,
} from '../../format/access.ts';
import type { AccessAnswer } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { factList } from './fact-list.ts';

/**
 * Access questions with their answers; nothing when there are none.
 * @param access the answers, in the order in which they are shown
 * @param options.places whether each says for what it was given
 */
export function accessList(
  access: readonly AccessAnswer[],
  { places = false }: { places?: boolean } = {},
): Html | undefined {
  return factList(
    access.map((answer) => ({
      name: formatAccessQuestion(answer.question),
      value: html`${places && `${formatAccessLevel(answer.from)}: `}${accessValue(answer)}`,
    })),
  );
}

/** What is known of an access question, with links to where a request goes. */
export function accessValue(answer: AccessAnswer): Html {
  const { email, telephone, until, description } = answer;
  if (until === undefined || (email ?? telephone) === undefined) return html`${formatAccessAnswer(answer)}`;
  return html`${formatAccessRequest(until)}:
    ${email && html`<a class="access-list__contact" href="mailto:${email}">${email}</a>`}${email && telephone && ' or '}${telephone && html`<a class="access-list__contact" href="tel:${telephone.replaceAll(/[^+\d]/g, '')}">${telephone}</a>`}${description && `. ${description}`}`;
}
