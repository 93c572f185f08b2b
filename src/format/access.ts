import type { AccessAnswer } from '../model/event.ts';
import { formatDate } from './dates.ts';

const questions: Readonly<Record<AccessAnswer['question'], string>> = {
  stepFree: 'Step-free access',
  hearingLoop: 'Hearing loop',
  interpretation: 'British Sign Language',
  captions: 'Captions',
  quietRoom: 'Quiet room',
  toilets: 'Toilets',
  seating: 'Seating',
  parking: 'Parking and drop-off',
  food: 'Food and drink',
  hybrid: 'Taking part from elsewhere',
};

/**
 * Names an access question.
 * @param question its field in the data
 */
export function formatAccessQuestion(question: AccessAnswer['question']): string {
  return questions[question];
}

/**
 * Writes what is known of an access question: the fact, or that there is none.
 * @param answer the question's answer
 */
export function formatAccessAnswer({ status, description, by }: AccessAnswer): string {
  switch (status) {
    case 'available':
      return description ?? 'Yes';
    case 'not available':
      return description ?? 'Not available';
    case 'to be confirmed':
      return by === undefined ? 'To be confirmed' : `To be confirmed by ${formatDate(by)}`;
    case 'not known':
      return 'Not known';
  }
}
