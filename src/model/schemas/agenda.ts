import { z } from 'zod';
import { id, localDateTime, markdown, reference, references, text } from './fields.ts';

const hexColor = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'must be # and six digits of 0 to 9 and a to f, such as #005a65');

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
  room: reference('a room in venue.json'),
  track: reference('a track in agenda.json').optional(),
  speakers: references('a person in speakers.json'),
  hosts: references('an organisation in organisations.json that hosts the session'),
  actions: references('an action in actions.json that the session is about'),
  announcements: references('an announcement (its file name without .md) that the session is about'),
});

const pause = z.strictObject({
  id,
  title: text,
  description: text.optional(),
  start: localDateTime,
  end: localDateTime,
  room: reference('a room in venue.json').optional(),
});

/** `_data/agenda.json`: the tracks, the sessions and the breaks between them. */
export const agendaSchema = z.strictObject({
  $schema: z.string().optional(),
  tracks: z.array(track).default([]),
  sessions: z.array(session).default([]),
  breaks: z.array(pause).default([]),
});
