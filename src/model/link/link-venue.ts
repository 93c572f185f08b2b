import type { Room, Venue } from '../event.ts';
import type { VenueFacts } from '../fact-types.ts';
import { accessQuestions } from '../schemas/index.ts';
import { linkAccess } from './link-access.ts';

/**
 * Makes the venue: every access question, answered or not, in the order of the schema.
 * @param facts the venue's own facts
 * @param rooms its rooms
 */
export function linkVenue({ $schema: _schema, access, ...venue }: VenueFacts, rooms: readonly Room[]): Venue {
  const unanswered = Object.fromEntries(
    accessQuestions.map((question) => [question, { status: 'not known' }]),
  );
  return { ...venue, rooms, access: linkAccess({ ...unanswered, ...access }) };
}
