import { formatAccessAnswer, formatAccessQuestion } from '../../format/access.ts';
import type { AccessAnswer } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { factList } from './fact-list.ts';

/** Access questions with their answers. */
export function accessList(access: readonly AccessAnswer[]): Html | undefined {
  if (access.length === 0) return undefined;
  return factList(
    access.map((answer) => ({
      name: formatAccessQuestion(answer.question),
      value: formatAccessAnswer(answer),
    })),
  );
}
