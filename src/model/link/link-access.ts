import type { AccessAnswer, AccessLevel } from '../access.ts';
import type { EventData, RoomFacts, SessionFacts, VenueFacts } from '../fact-types.ts';
import { accessQuestions } from '../schemas/index.ts';
import { parseCalendarDate } from '../time.ts';

type Facts = VenueFacts['access'];
type Answer = NonNullable<Facts[keyof Facts]>;
/** Facts with the place at which they were given. */
type Level = readonly [from: AccessLevel, facts: Facts];

/** What is known of access to a session or room. */
interface Access {
  /** Every access question with its nearest answer, in the order in which they are shown. */
  readonly access: readonly AccessAnswer[];
  /** Those that were answered more nearly than by the venue. */
  readonly nearAccess: readonly AccessAnswer[];
}

/** Gives the answers to the access questions at each place of the event. */
export interface AccessFinder {
  readonly venue: readonly AccessAnswer[];
  readonly ofRoom: (room: RoomFacts) => Access;
  readonly ofSession: (session: SessionFacts) => Access;
}

/**
 * Answers every access question at each place of the event: the nearest answer wins, also where it says that nothing is
 * known. A session stands before its room, the room before the venue, the venue before the event.
 * @param data facts without problems
 */
export function linkAccess({ event, venue }: Pick<EventData, 'event' | 'venue'>): AccessFinder {
  const unanswered: Facts = Object.fromEntries(
    accessQuestions.map((question) => [question, { status: 'not known' }]),
  );
  const far: readonly Level[] = [
    ['venue', venue.access],
    ['event', event.access],
    ['venue', unanswered],
  ];
  const rooms = new Map(venue.rooms.map((room) => [room.id, room]));
  const give = (near: readonly Level[]): Access => ({
    access: resolve([...near, ...far]),
    nearAccess: resolve(near),
  });
  return {
    venue: resolve(far),
    ofRoom: ({ access }) => give([['room', access]]),
    ofSession: ({ access, room }) =>
      give([
        ['session', access],
        ['room', rooms.get(room)?.access ?? {}],
      ]),
  };
}

/** The first answer to each question that has one. */
function resolve(levels: readonly Level[]): AccessAnswer[] {
  return accessQuestions.flatMap((question) => {
    const level = levels.find(([, facts]) => facts[question] !== undefined);
    const answer = level?.[1][question];
    return level === undefined || answer === undefined ? [] : [toAnswer(question, answer, level[0])];
  });
}

function toAnswer(question: AccessAnswer['question'], answer: Answer, from: AccessLevel): AccessAnswer {
  const day = (iso: string | undefined) => (iso === undefined ? undefined : parseCalendarDate(iso));
  return {
    question,
    status: answer.status,
    description: 'description' in answer ? answer.description : undefined,
    by: day(answer.status === 'to be confirmed' ? answer.by : undefined),
    writtenBy: answer.status === 'available' && 'by' in answer ? answer.by : undefined,
    email: 'email' in answer ? answer.email : undefined,
    telephone: 'telephone' in answer ? answer.telephone : undefined,
    until: day('until' in answer ? answer.until : undefined),
    from,
  };
}
