import type { AccessAnswer } from '../access.ts';
import type { Room, Venue } from '../event.ts';
import type { VenueFacts } from '../fact-types.ts';
import { accessGroups } from '../schemas/index.ts';

/**
 * Makes the venue, with its access answers also by what they are about.
 * @param facts the venue's own facts
 * @param rooms its rooms
 * @param access an answer to every access question
 */
export function linkVenue(
  { $schema: _schema, ...venue }: VenueFacts,
  rooms: readonly Room[],
  access: readonly AccessAnswer[],
): Venue {
  return {
    ...venue,
    rooms,
    access,
    accessGroups: accessGroups.map(({ name, questions }) => ({
      name,
      answers: access.filter(({ question }) => questions.some((each) => each === question)),
    })),
  };
}
