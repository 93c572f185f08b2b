import { z } from 'zod';
import { accessQuestions } from '../../../model/schemas/index.ts';
import { day, text } from './fields.ts';

/** A question about access to the event, and what is known of it. */
const accessAnswer = z.strictObject({
  question: z.enum(accessQuestions).meta({ description: 'What is asked.' }),
  status: z
    .enum(['available', 'not available', 'to be confirmed', 'not known'])
    .meta({ description: 'Whether it is there, or that nobody can say yet.' }),
  words: text('The answer in words, as the pages show it.'),
  description: text('What the organiser says of it.').optional(),
  by: day('The day by which it will be confirmed.').optional(),
  writtenBy: z.enum(['people', 'machine']).optional().meta({ description: 'Who writes the captions.' }),
  email: text('The e-mail address for requests.').optional(),
  telephone: text('The telephone number for requests.').optional(),
  until: day('The last day for requests.').optional(),
  from: z
    .enum(['session', 'room', 'venue', 'event'])
    .meta({ description: 'For what it was answered: the nearest answer holds.' }),
});

/** Answers to questions about access. */
export const accessAnswers = (description: string) => z.array(accessAnswer).meta({ description });
