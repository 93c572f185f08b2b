import { regulations } from '../format/statement.ts';
import { formatList } from '../format/words.ts';
import type { AccessibilityStatement } from '../model/event.ts';
import { html, type Html } from './html.ts';

/**
 * Draws how people report a problem or ask for another format, and when they hear; or plainly that no contact is known.
 * @param statement the statement
 */
export function statementContact({ contact, organisation }: AccessibilityStatement): Html {
  if (contact.status === 'not known') {
    return html`<p>
        No contact address of ${organisation} is known, so that nobody can promise an answer within a certain
        time, or this information in a different format.
      </p>
      <p>${contact.otherWay}</p>`;
  }
  const { email, telephone, otherWay, responseTime, formats } = contact;
  return html`<p>
      Tell us when you find a problem that this page does not name, or think that we do not meet the
      accessibility regulations. Ask us when you need something on this website in a different format such as
      ${formatChoice(formats)}. You can:
    </p>
    <ul>
      <li>email <a href="mailto:${email}">${email}</a></li>
      ${telephone && html`<li>call <a href="tel:${telephone.replaceAll(' ', '')}">${telephone}</a></li>`}
    </ul>
    ${otherWay && html`<p>${otherWay}</p>`}
    <p>We’ll consider your request and get back to you within ${responseTime}.</p>`;
}

const formatChoice = (words: readonly string[]) => formatList(words).replace(/ and (?=[^,]*$)/, ' or ');

/** Draws whom to turn to when a complaint was not answered well: the words and bodies that the model statement fixes. */
export function statementEnforcement(): Html {
  return html`<p>
      The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${regulations} (the
      ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the
      <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.
    </p>
    <p>
      The EHRC does so in England, Scotland and Wales. If you live in Northern Ireland, contact the
      <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland (ECNI)</a> instead.
    </p>`;
}
