import { formatAccessFilter } from '../../format/access.ts';
import { formatCount } from '../../format/words.ts';
import type { AccessFilter } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { linkList } from './link-list.ts';

/** Links to the lists of sessions that have what an access question asks for; nothing when there are none. */
export function accessFilters(filters: readonly AccessFilter[]): Html | undefined {
  return linkList(
    filters.map(({ question, url, sessions }) => ({
      title: formatAccessFilter(question, 'Sessions'),
      url,
      note: formatCount(sessions.length, 'session'),
    })),
  );
}
