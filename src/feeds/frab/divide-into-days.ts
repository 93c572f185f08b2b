import { createIdentify, numberOf } from '../../model/identity.ts';
import type { Entry } from './schedule.ts';

/** Apps read 24 hours as none, and refuse the whole file over 25. */
const most = { hours: 23, minutes: 59 };

/**
 * Divides what lasts a day or longer, such as an exhibition, into one entry for each day of it: at the same time of day,
 * with a name and a number of its own that hang on those of the first.
 * @param entry anything of the programme
 * @returns the entry alone when it is shorter
 */
export function divideIntoDays(entry: Entry): Entry[] {
  const parts: Entry[] = [];
  for (let start = entry.start; start < entry.end; start = start.plus({ days: 1 })) {
    const next = start.plus({ days: 1 });
    const isLast = entry.end < next;
    const place = parts.length + 1;
    const guid = place === 1 ? entry.guid : createIdentify(entry.guid)('part', { id: String(place) });
    const number = place === 1 ? entry.number : numberOf(guid);
    const end = isLast ? entry.end : start.plus(most);
    parts.push({
      ...entry,
      guid,
      number,
      slug: place === 1 ? entry.slug : `${entry.slug}-${place}`,
      start,
      end,
    });
  }
  return parts;
}
