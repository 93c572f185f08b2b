import type { Addresses } from '../addresses.ts';
import type { Redirect } from '../redirect.ts';
import { by } from './order.ts';
import type { Registries } from './registries.ts';

/**
 * Lists the old addresses of all that was renamed. Each leads straight to the page of today, so that there are no chains;
 * what is hidden has none, because its old address would betray it.
 * @param found every item of the event that may be shown
 * @param at the addresses of the site
 * @returns the redirects, sorted by the old address
 */
export function linkRedirects(found: Registries, at: Addresses): Redirect[] {
  const kinds = [
    [found.sessions.all, at.session],
    [found.tracks.all, at.track],
    [found.rooms.all, at.room],
    [found.speakers.all, at.speaker],
    [found.organisations.all, at.organisation],
    [found.announcements.all, at.announcement],
    [found.chapters.all, at.chapter],
    [found.actions.all, at.action],
  ] as const;
  return kinds
    .flatMap(([items, addressOf]) =>
      items.flatMap(({ url, formerIds }) =>
        formerIds.map((former): Redirect => ({ from: addressOf(former), to: url })),
      ),
    )
    .toSorted(by(({ from }) => [from]));
}
