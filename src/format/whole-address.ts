import type { Event } from '../model/event.ts';

/**
 * Makes a whole address of one within the site, for what is read away from it.
 * @param event the event
 * @param address a root path with the base path
 */
export function wholeAddress({ url }: Pick<Event, 'url'>, address: string): string {
  return new URL(address, url).href;
}
