import type { Event } from '../../model/event.ts';

/**
 * The short name that both forms allow: four letters or more, with underscores, because one of them refuses hyphens.
 * @param event the event
 */
export function acronymOf({ id }: Pick<Event, 'id'>): string {
  return id.replaceAll('-', '_').padEnd(4, '_');
}
