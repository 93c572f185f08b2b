import { z } from 'zod';
import { accessFacts } from './access.ts';
import { fieldKinds } from './field-kinds.ts';
import { id, localDateTime, markdown, publication, reference, references, text } from './fields.ts';

const hexColor = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be # and six digits of 0 to 9 and a to f, such as #005a65')
  .register(fieldKinds, { kind: 'color' });

const track = z.strictObject({
  id,
  name: text,
  description: text.optional(),
  color: z
    .strictObject({
      light: hexColor.meta({ description: 'The colour on light paper.' }),
      dark: hexColor.meta({ description: 'The colour on dark paper.' }),
    })
    .optional(),
});

const session = z.strictObject({
  id,
  title: text,
  abstract: text.meta({ description: 'One or two sentences: what it is about.' }),
  description: markdown.optional().meta({ description: 'More, in Markdown.' }),
  type: text.default('Session').meta({ description: 'The kind of session.', examples: ['Talk', 'Workshop'] }),
  start: localDateTime,
  end: localDateTime,
  room: reference('room'),
  track: reference('track').optional(),
  speakers: references('speaker'),
  hosts: references('organisation', 'that hosts the session'),
  actions: references('action', 'that the session is about'),
  announcements: references('announcement', 'that the session is about'),
  maximumAttendeeCapacity: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Seats promised; no more than the room has.' }),
  access: accessFacts
    .default({})
    .meta({ description: 'Access facts of this session where they go beyond those of the venue.' }),
  ...publication,
});

const pause = z.strictObject({
  id,
  title: text,
  description: text.optional(),
  start: localDateTime,
  end: localDateTime,
  room: reference('room').optional(),
});

/** `_data/agenda.json`: the tracks, the sessions and the breaks between them. */
export const agendaSchema = z.strictObject({
  $schema: z.string().optional(),
  tracks: z.array(track).default([]),
  sessions: z.array(session).default([]),
  breaks: z.array(pause).default([]),
});
