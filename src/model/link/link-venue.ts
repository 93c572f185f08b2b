import type { AccessAnswer, Room, Venue } from '../event.ts';
import type { VenueFacts } from '../fact-types.ts';
import { parseCalendarDate } from '../time.ts';

/**
 * Makes the venue: every access question, answered or not, in the order of the schema.
 * @param facts the venue's own facts
 * @param rooms its rooms
 */
export function linkVenue({ $schema: _schema, access, ...venue }: VenueFacts, rooms: readonly Room[]): Venue {
  const questions = Object.keys(access) as (keyof typeof access)[];
  return {
    ...venue,
    rooms,
    access: questions.map((question): AccessAnswer => {
      const answer = access[question];
      return {
        question,
        status: answer.status,
        description: 'description' in answer ? answer.description : undefined,
        by: answer.status === 'to be confirmed' ? parseCalendarDate(answer.by) : undefined,
      };
    }),
  };
}
