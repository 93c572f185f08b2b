import { z } from 'zod';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { printJson } from '../print-json.ts';
import { publishedEvent } from './schema/published-event.ts';

/**
 * Writes `/event.schema.json`: what describes the form of `/event.json`, as JSON Schema (draft 2020-12). It is made of the
 * schema from which the types of the writer come, so that the two cannot differ.
 * @param event the event
 * @returns JSON
 */
export function eventDataSchema(event: Event): string {
  const { $schema, ...description } = z.toJSONSchema(publishedEvent, { target: 'draft-2020-12' });
  return printJson({
    $schema,
    $id: wholeAddress(event, event.addresses.dataSchema),
    title: 'An event, its programme, and all who take part',
    description: 'The form of event.json. Every id that is named stands in the same file.',
    ...description,
  });
}
