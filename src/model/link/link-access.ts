import type { AccessAnswer } from '../event.ts';
import type { VenueFacts } from '../fact-types.ts';
import { accessQuestions } from '../schemas/index.ts';
import { parseCalendarDate } from '../time.ts';

/**
 * Puts access facts into the order in which they are shown.
 * @param facts what the organiser said; questions may be left out
 * @returns an answer for each question that was answered
 */
export function linkAccess(facts: VenueFacts['access']): AccessAnswer[] {
  return accessQuestions.flatMap((question) => {
    const answer = facts[question];
    if (answer === undefined) return [];
    return [
      {
        question,
        status: answer.status,
        description: 'description' in answer ? answer.description : undefined,
        by: answer.status === 'to be confirmed' ? parseCalendarDate(answer.by) : undefined,
      },
    ];
  });
}
