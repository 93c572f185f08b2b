import { z } from 'zod';
import { calendarDay, text } from './fields.ts';

/** What is known of one access question: a fact in words, or an honest word that there is none. */
const accessFact = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('available').meta({ description: 'It is there.' }),
    description: text.meta({ description: 'The fact, in a sentence.' }),
  }),
  z.strictObject({
    status: z.literal('not available').meta({ description: 'It is not there.' }),
    description: text.optional().meta({ description: 'What there is instead.' }),
  }),
  z.strictObject({
    status: z.literal('to be confirmed').meta({ description: 'You will say by a certain day.' }),
    by: calendarDay.meta({ description: 'The day by which you will say.' }),
  }),
  z.strictObject({ status: z.literal('not known').meta({ description: 'Nobody knows.' }) }),
]);

const answer = (description: string) => accessFact.optional().meta({ description });

/** The access questions (accessibility of the event itself), each of which may be left out. */
export const accessFacts = z.strictObject({
  stepFree: answer('Step-free route from the street to every room used.'),
  hearingLoop: answer('Hearing loops, and in which rooms.'),
  interpretation: answer('British Sign Language interpreters.'),
  captions: answer('Live captions, by people or by machine.'),
  quietRoom: answer('A quiet room: where and when.'),
  toilets: answer('Accessible, Changing Places and gender-neutral toilets.'),
  seating: answer('Seats with backs, wheelchair spaces.'),
  parking: answer('Blue Badge bays and drop-off.'),
  food: answer('Dietary needs and allergens.'),
  hybrid: answer('Taking part from elsewhere.'),
});

/** The access questions in the order in which they are shown. */
export const accessQuestions = Object.keys(accessFacts.shape) as (keyof typeof accessFacts.shape)[];
