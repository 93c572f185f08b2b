import { formatAccessAnswer } from '../../format/access.ts';
import type { AccessAnswer } from '../../model/event.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Lists answers to access questions, in words and as facts.
 * @param access the answers
 */
export function listAnswers(access: readonly AccessAnswer[]): PublishedEvent['venue']['access'] {
  return access.map((answer) => ({
    question: answer.question,
    status: answer.status,
    words: formatAccessAnswer(answer),
    description: answer.description,
    by: answer.by?.iso,
    writtenBy: answer.writtenBy,
    email: answer.email,
    telephone: answer.telephone,
    until: answer.until?.iso,
    from: answer.from,
  }));
}
