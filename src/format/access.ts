import type { AccessAnswer, AccessGroup, AccessLevel, AccessQuestion } from '../model/event.ts';
import type { CalendarDate } from '../model/time.ts';
import { formatDate } from './dates.ts';

const questions: Readonly<Record<AccessQuestion, string>> = {
  stepFree: 'Step-free access',
  hearingLoop: 'Hearing loop',
  interpretation: 'British Sign Language (BSL)',
  captions: 'Captions',
  quietRoom: 'Quiet room',
  toilets: 'Toilets',
  seating: 'Seating',
  lighting: 'Lighting',
  parking: 'Parking and drop-off',
  food: 'Food and drink',
  hybrid: 'Taking part from elsewhere',
  slides: 'Slides in advance',
  requests: 'Requests',
};

/**
 * Names an access question.
 * @param question its field in the data
 */
export function formatAccessQuestion(question: AccessQuestion): string {
  return questions[question];
}

const groups: Readonly<Record<AccessGroup['name'], string>> = {
  arriving: 'Arriving and getting around',
  following: 'Hearing and following',
  comfort: 'Comfort',
  asking: 'Asking for what you need',
};

/**
 * Names a group of access questions.
 * @param name its name in the model
 */
export function formatAccessGroup(name: AccessGroup['name']): string {
  return groups[name];
}

const levels: Readonly<Record<AccessLevel, string>> = {
  session: 'For this session',
  room: 'In this room',
  venue: 'At the venue',
  event: 'At the whole event',
};

/**
 * Says for what an answer was given, to stand before it.
 * @param from where it was given
 */
export function formatAccessLevel(from: AccessLevel): string {
  return levels[from];
}

/**
 * Writes what is known of an access question: the fact, or that there is none. Where a request goes is left to the page,
 * which makes links of it.
 * @param answer the question's answer
 */
export function formatAccessAnswer(answer: AccessAnswer): string {
  const { status, description, by } = answer;
  switch (status) {
    case 'available':
      return [formatFact(answer), description].filter((part) => part !== undefined).join(' ') || 'Yes';
    case 'not available':
      return description === undefined ? 'Not available' : `Not available. ${description}`;
    case 'to be confirmed':
      return by === undefined ? 'To be confirmed' : `To be confirmed by ${formatDate(by)}`;
    case 'not known':
      return 'Not known';
  }
}

function formatFact({ writtenBy, until }: AccessAnswer): string | undefined {
  if (writtenBy !== undefined) return `By ${writers[writtenBy]}.`;
  return until && `${formatAccessRequest(until)}.`;
}

/**
 * Asks people to say what they need.
 * @param until the last day for it
 */
export function formatAccessRequest(until: CalendarDate): string {
  return `Tell us what you need by ${formatDate(until)}`;
}

const writers = { people: 'people', machine: 'a machine' };

/** A word about access that stands beside a session in a list. */
export interface AccessWord {
  readonly text: string;
  /** What an abbreviation stands for. */
  readonly meaning?: string;
}

const words: Readonly<Partial<Record<AccessQuestion, AccessWord>>> = {
  stepFree: { text: 'Step-free' },
  hearingLoop: { text: 'Hearing loop' },
  interpretation: { text: 'BSL', meaning: 'British Sign Language' },
  quietRoom: { text: 'Quiet room' },
  food: { text: 'Food and drink' },
  hybrid: { text: 'Online too' },
  slides: { text: 'Slides in advance' },
};

/**
 * Says in a word or two what a session or room has.
 * @param answer an answer to an access question
 * @returns undefined when it is no fact, or one that takes a sentence, as that on the light does
 */
export function formatAccessWord({ question, status, writtenBy }: AccessAnswer): AccessWord | undefined {
  if (status !== 'available') return undefined;
  return writtenBy === undefined ? words[question] : { text: `Captions by ${writers[writtenBy]}` };
}

const filters: Readonly<Record<AccessQuestion, string>> = {
  stepFree: 'with step-free access',
  hearingLoop: 'with a hearing loop',
  interpretation: 'with British Sign Language (BSL)',
  captions: 'with captions',
  quietRoom: 'with a quiet room',
  toilets: 'with toilets of their own',
  seating: 'with seating of their own',
  lighting: 'with lighting of their own',
  parking: 'with parking of their own',
  food: 'with food and drink',
  hybrid: 'to take part in from elsewhere',
  slides: 'with slides in advance',
  requests: 'with a contact of their own',
};

/**
 * Says of sessions that they have what an access question asks for.
 * @param question its field in the data
 * @param sessions how they are called, such as `Sessions` or `3 sessions`
 */
export function formatAccessFilter(question: AccessQuestion, sessions: string): string {
  return `${sessions} ${filters[question]}`;
}
