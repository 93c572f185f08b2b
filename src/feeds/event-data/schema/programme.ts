import { z } from 'zod';
import { accessAnswers } from './access.ts';
import { address, calendar, day, guid, id, ids, markdown, moment, number, seats, text } from './fields.ts';

const url = address('The address of its page.');

/** A room. */
export const room = z.strictObject({
  id: id('Its id.'),
  guid,
  url,
  calendar,
  name: text('Its name, as the door says it.'),
  description: text('What it is and how to find it.').optional(),
  maximumAttendeeCapacity: seats,
  access: accessAnswers('What the room itself has; all else is as at the venue.'),
});

/** A track. */
export const track = z.strictObject({
  id: id('Its id.'),
  url,
  calendar,
  name: text('Its name.'),
  description: text('What its sessions have in common.').optional(),
  color: z
    .strictObject({
      light: text('The colour on light paper, as # and six digits.'),
      dark: text('The colour on dark paper, as # and six digits.'),
    })
    .meta({ description: 'Its colour.' }),
});

/** A day of the event. */
export const eventDay = z.strictObject({
  date: day('The day.'),
  number: z.int().positive().meta({ description: 'Its place among the days, from 1.' }),
  url,
  calendar,
  sessions: ids('The ids of the sessions that begin on it, in order of time.'),
});

/** A session. */
export const session = z.strictObject({
  id: id('Its id.'),
  guid,
  number,
  url,
  calendar,
  title: text('Its title.'),
  abstract: text('What it is about, in a sentence or two.'),
  description: markdown('More about it.').optional(),
  type: text('What kind of session it is.'),
  start: moment('When it begins.'),
  end: moment('When it ends.'),
  date: day('The day on which it begins, at the venue.'),
  room: id('The id of its room.'),
  track: id('The id of its track.').optional(),
  status: z
    .enum(['confirmed', 'provisional', 'moved', 'full', 'cancelled', 'replaced'])
    .meta({ description: 'How it stands within the programme, whose own kind stands with the event.' }),
  takesPlace: z.boolean().meta({
    description: 'false when it is cancelled or replaced, or the whole event is cancelled or postponed.',
  }),
  movedFrom: z
    .strictObject({
      start: moment('When it was to begin.').optional(),
      room: id('The id of the room in which it was to be.').optional(),
    })
    .optional()
    .meta({ description: 'When and where it was planned before; what has not changed is left out.' }),
  replacedBy: id('The id of the session that takes its place.').optional(),
  speakers: ids('The ids of the people who speak.'),
  organisations: ids('The ids of the organisations that host it.'),
  actions: ids('The ids of the actions that it is about.'),
  announcements: ids('The ids of the announcements that it is about.'),
  maximumAttendeeCapacity: seats,
  access: accessAnswers('What the session or its room has; all else is as at the venue.'),
  updated: moment('When it, or the whole programme, was last changed.').optional(),
  formerIds: ids('The ids that it had before, the oldest first; their addresses lead to its page.'),
});

/** A break. */
export const pause = z.strictObject({
  id: id('Its id.'),
  guid,
  number,
  title: text('What it is.'),
  description: text('More about it.').optional(),
  start: moment('When it begins.'),
  end: moment('When it ends.'),
  room: id('The id of its room; left out when it is for everyone.').optional(),
});

/** A change of the programme. */
export const change = z.strictObject({
  id: id('Its id.'),
  guid,
  date: moment('When it was made.'),
  text: text('What has changed.'),
  sessions: ids('The ids of the sessions that it is about; none when it is about the whole programme.'),
});
