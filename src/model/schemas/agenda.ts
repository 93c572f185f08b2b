import { z } from 'zod';
import { accessFacts } from './access.ts';
import { fieldKinds } from './field-kinds.ts';
import {
  id,
  localDateTime,
  markdown,
  moment,
  publication,
  reference,
  references,
  schemaAddress,
  text,
} from './fields.ts';
import { formerIds, pageId } from './page-ids.ts';

const hexColor = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be # and six digits of 0 to 9 and a to f, such as #005a65')
  .register(fieldKinds, { kind: 'color' });

const track = z.strictObject({
  id: pageId,
  name: text.meta({
    description: 'The name of the track, as visitors see it.',
    examples: ['Skills and careers'],
  }),
  description: text
    .optional()
    .meta({ description: 'One sentence: what the sessions of the track have in common.' }),
  color: z
    .strictObject({
      light: hexColor.meta({ description: 'The colour on light paper.' }),
      dark: hexColor.meta({ description: 'The colour on dark paper.' }),
    })
    .optional()
    .meta({ description: 'The colour of the track. Both need a contrast of 4.5:1 with their paper.' }),
  formerIds,
});

const session = z.strictObject({
  id: pageId,
  title: text.meta({ description: 'The title of the session, up to 90 characters.' }),
  abstract: text.meta({ description: 'One or two sentences: what it is about.' }),
  description: markdown.optional().meta({ description: 'More, in Markdown.' }),
  type: text.default('Session').meta({ description: 'The kind of session.', examples: ['Talk', 'Workshop'] }),
  start: localDateTime.meta({ description: 'When it begins, on the clock at the venue.' }),
  end: localDateTime.meta({ description: 'When it ends, on the clock at the venue.' }),
  room: reference('room'),
  track: reference('track').optional(),
  status: z
    .enum(['confirmed', 'provisional', 'moved', 'full', 'cancelled', 'replaced'])
    .default('confirmed')
    .meta({
      description:
        'How it stands. moved: say in movedFrom from where or when. full: no seats are left. cancelled: its page stays and says so, and its room is free again. replaced: say in replacedBy by which session; else as cancelled.',
    }),
  movedFrom: z
    .strictObject({
      start: localDateTime
        .optional()
        .meta({ description: 'When it was to begin; left out when that has not changed.' }),
      room: reference('room', 'where it was to be; left out when that has not changed').optional(),
    })
    .optional()
    .meta({ description: 'When and where it was planned before it was moved.' }),
  replacedBy: reference('session', 'that takes its place').optional(),
  speakers: references('speaker'),
  hosts: references('organisation', 'that hosts the session'),
  actions: references('action', 'that the session is about'),
  announcements: references('announcement', 'that the session is about'),
  maximumAttendeeCapacity: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Seats promised; no more than the room has.' }),
  access: accessFacts.default({}).meta({
    description: 'Access facts of this session, where they differ from those of its room and the venue.',
  }),
  formerIds,
  ...publication,
});

const pause = z.strictObject({
  id,
  title: text.meta({ description: 'What the break is.', examples: ['Lunch'] }),
  description: text.optional().meta({ description: 'One sentence, such as where the food is.' }),
  start: localDateTime.meta({ description: 'When it begins, on the clock at the venue.' }),
  end: localDateTime.meta({ description: 'When it ends, on the clock at the venue.' }),
  room: reference(
    'room',
    'where it is; a break without one is for everyone, and no session may go on during it',
  ).optional(),
});

const change = z.strictObject({
  id,
  date: moment.meta({
    description: 'When it was changed. Nothing tells of it before.',
    examples: ['2018-09-20', '2018-09-27T09:30'],
  }),
  text: text.meta({
    description: 'What has changed, in one or two sentences.',
    examples: ['The talk on skills begins at 11am, and is in room two.'],
  }),
  sessions: references('session', 'that it is about; none when it is about the whole programme'),
});

/** `_data/agenda.json`: the tracks, the sessions and the breaks between them. */
export const agendaSchema = z.strictObject({
  $schema: schemaAddress,
  tracks: z.array(track).default([]).meta({ description: 'The threads that run through the programme.' }),
  sessions: z.array(session).default([]).meta({ description: 'The sessions, in any order.' }),
  breaks: z.array(pause).default([]).meta({ description: 'The breaks between them, in any order.' }),
  changes: z.array(change).default([]).meta({
    description:
      'What has changed in the programme since it was published, in any order. Calendars and apps learn from it that a session is not what it was: add an entry whenever you change a time, a room or a status.',
  }),
});
