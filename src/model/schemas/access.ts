import { z } from 'zod';
import { calendarDay, emailAddress, telephoneNumber, text } from './fields.ts';

const isThere = z.literal('available').meta({ description: 'It is there.' });

/** The honest words that every question may have instead of a fact. */
const withoutFact = [
  z.strictObject({
    status: z.literal('not available').meta({ description: 'It is not there.' }),
    description: text.optional().meta({
      description: 'What there is instead.',
      examples: ['Headsets are lent at the desk.'],
    }),
  }),
  z.strictObject({
    status: z.literal('to be confirmed').meta({ description: 'You will say by a certain day.' }),
    by: calendarDay.meta({ description: 'The day by which you will say.' }),
  }),
  z.strictObject({ status: z.literal('not known').meta({ description: 'Nobody knows.' }) }),
] as const;

/** What is known of one access question: a fact in words, or an honest word that there is none. */
const accessFact = z.discriminatedUnion('status', [
  z.strictObject({
    status: isThere,
    description: text.meta({ description: 'The fact, in a sentence.' }),
  }),
  ...withoutFact,
]);

const captionsFact = z.discriminatedUnion('status', [
  z.strictObject({
    status: isThere,
    by: z.enum(['people', 'machine']).meta({
      description:
        'Who writes them. people: someone types what is said. machine: a program writes what it hears, with mistakes.',
    }),
    description: text.optional().meta({
      description: 'More about them: where they are shown, in which language.',
      examples: ['On a screen beside the stage.'],
    }),
  }),
  ...withoutFact,
]);

const requestsFact = z.discriminatedUnion('status', [
  z
    .strictObject({
      status: isThere,
      email: emailAddress.optional(),
      telephone: telephoneNumber.optional(),
      description: text.optional().meta({
        description: 'Another way to ask, or more about it.',
        examples: ['Ask when you book, or at the desk on the day.'],
      }),
      until: calendarDay.meta({ description: 'The last day on which a request can still be met.' }),
    })
    .refine(
      ({ email, telephone, description }) =>
        email !== undefined || telephone !== undefined || description !== undefined,
      'is without a way to ask: write email, telephone or description',
    ),
  ...withoutFact,
]);

const answer = <Fact extends z.ZodType>(fact: Fact, description: string) =>
  fact.optional().meta({ description });

/** The access questions (accessibility of the event itself), each of which may be left out. */
export const accessFacts = z.strictObject({
  stepFree: answer(
    accessFact,
    'The way in without steps: from the street to the rooms, lifts, ramps, doors.',
  ),
  hearingLoop: answer(accessFact, 'Hearing loops or other ways to hear the sound, and in which rooms.'),
  interpretation: answer(accessFact, 'Interpreters of British Sign Language (BSL): when and where.'),
  captions: answer(captionsFact, 'Live captions, written by people or by a machine.'),
  quietRoom: answer(accessFact, 'A quiet room to be alone in: where and when.'),
  toilets: answer(accessFact, 'Accessible, Changing Places and gender-neutral toilets: where.'),
  seating: answer(accessFact, 'Seats with backs, spaces for wheelchairs, whether people may sit anywhere.'),
  lighting: answer(accessFact, 'Light: how bright, whether it flashes or can be dimmed.'),
  parking: answer(accessFact, 'Blue Badge bays and where a car can stop to let someone out.'),
  food: answer(accessFact, 'Food and drink: diets, allergens, whether one may bring one’s own.'),
  hybrid: answer(accessFact, 'Taking part from elsewhere: a stream or a call, live or afterwards.'),
  slides: answer(accessFact, 'Slides or notes before the session: where and from when.'),
  requests: answer(requestsFact, 'How to ask for what you need, and until when.'),
});

type Question = keyof typeof accessFacts.shape;

/** The access questions by what they are about, in the order in which they are shown. */
export const accessGroups = [
  { name: 'arriving', questions: ['stepFree', 'parking', 'toilets'] },
  { name: 'following', questions: ['hearingLoop', 'interpretation', 'captions', 'slides', 'hybrid'] },
  { name: 'comfort', questions: ['seating', 'lighting', 'quietRoom', 'food'] },
  { name: 'asking', questions: ['requests'] },
] as const satisfies readonly { name: string; questions: readonly Question[] }[];

/** All of them, in the order in which they are shown. */
export const accessQuestions: readonly Question[] = accessGroups.flatMap(({ questions }) => questions);
